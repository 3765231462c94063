using NodaTime;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Tests.Site;

public sealed class WordsForClocksAndPrices
{
    [Theory]
    [InlineData(0, 0, "midnight")]
    [InlineData(0, 30, "12:30 am")]
    [InlineData(9, 0, "9 am")]
    [InlineData(9, 5, "9:05 am")]
    [InlineData(12, 0, "noon")]
    [InlineData(12, 15, "12:15 pm")]
    [InlineData(23, 45, "11:45 pm")]
    public void Are_those_that_people_say(int hour, int minute, string words) =>
        Assert.Equal(words, ClockWords.Of(new LocalTime(hour, minute)));

    [Theory]
    [InlineData(9500, "USD", "$95")]
    [InlineData(9550, "USD", "$95.50")]
    [InlineData(9505, "EUR", "€95.05")]
    [InlineData(123456700, "GBP", "£1,234,567")]
    [InlineData(9500, "CHF", "CHF 95")]
    [InlineData(0, "USD", "$0")]
    public void Name_the_currency(long minor, string currency, string words) =>
        Assert.Equal(words, Prices.Of(new Money(minor), currency));

    [Theory]
    [InlineData("", "")]
    [InlineData("Ana", "Ana")]
    [InlineData("Ana|Ben", "Ana and Ben")]
    [InlineData("Ana|Ben|Cy", "Ana, Ben and Cy")]
    public void List_names_in_a_sentence(string names, string words) =>
        Assert.Equal(words, WordLists.And(names.Split('|')));
}
