using System.Globalization;
using NodaTime;

namespace Repose.Pictures.Tests;

public class WritingNumbers
{
    [Theory]
    [InlineData(0, "0 min")]
    [InlineData(-0.2, "0 min")]
    [InlineData(12.4, "12 min")]
    [InlineData(59.6, "1 h 00 min")]
    [InlineData(425, "7 h 05 min")]
    [InlineData(-75, "\u22121 h 15 min")]
    [InlineData(6e10, "1.0e9 h")]
    [InlineData(double.NaN, "not known")]
    [InlineData(double.PositiveInfinity, "no limit")]
    public void Gives_minutes_as_people_say_them(double minutes, string words) =>
        Assert.Equal(words, Numbers.Minutes(minutes));

    [Theory]
    [InlineData(85.26, "%", "85.3%")]
    [InlineData(3.5, "points", "3.5 points")]
    [InlineData(1234567, "", "1,234,567")]
    [InlineData(-0.01, "", "0")]
    [InlineData(-1.5, "", "\u22121.5")]
    public void Gives_values_their_unit(double value, string unit, string words) =>
        Assert.Equal(words, Numbers.Value(value, unit));

    [Theory]
    [InlineData(12, "min", "+12 min")]
    [InlineData(-12, "min", "\u221212 min")]
    [InlineData(0.2, "min", "0 min")]
    [InlineData(4, "%", "+4 points")]
    public void Gives_changes_their_sign(double value, string unit, string words) =>
        Assert.Equal(words, Numbers.Change(value, unit));

    [Fact]
    public void Writes_dates_in_English_whatever_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");

            Assert.Equal("Tue 3 Mar 2026", Numbers.Date(new LocalDate(2026, 3, 3)));
            Assert.Equal(
                "3 Mar \u2013 4 Apr 2026",
                Numbers.Dates(new LocalDate(2026, 3, 3), new LocalDate(2026, 4, 4))
            );
            Assert.Equal("07:05", Numbers.Clock(new LocalTime(7, 5)));
            Assert.Equal("\u22121.5", Numbers.Plain(-1.5));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
