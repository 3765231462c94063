using NodaTime;
using Repose.Sleep;

namespace Repose.Pictures.Tests;

public class AGroupBand
{
    private static readonly LocalDate First = new(2026, 3, 2);

    [Fact]
    public async Task Draws_a_bar_for_each_day_that_has_a_range_and_says_which_stretches()
    {
        var page = await Reading.Chart<GroupBand>(Of("??.~~..~"));

        Assert.Equal(3, page.Drawn("band"));
        Assert.Contains("4 Mar 2026; 7 Mar \u2013 8 Mar 2026", page.Text(".note"), StringComparison.Ordinal);
        Assert.Contains("6 of 8 nights known · 3 days drawn", page.Text("figcaption"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_nights_that_are_not_known_and_days_that_are_left_open()
    {
        var words = (await Reading.Chart<GroupBand>(Of("??.~"))).Texts(".key li");

        Assert.Contains("the night before is not known", words, StringComparison.Ordinal);
        Assert.Contains("too few known nights around it", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draws_nothing_where_no_day_can_be_and_says_what_is_needed()
    {
        var page = await Reading.Chart<GroupBand>(Of("?~~?"));

        Assert.Empty(page.QuerySelectorAll("svg.wide"));
        Assert.Contains("No day of this time can be drawn.", page.Texts(".note"), StringComparison.Ordinal);
        Assert.Contains("A night that is not known is not guessed", page.Texts(".note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_every_day_in_its_table()
    {
        var page = await Reading.Chart<GroupBand>(Of("?.~"));

        Assert.Equal(3, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(
            "not known, left out, left out, known, \u22121.5, 3.2, known, left out, left out",
            page.Texts("tbody td")
        );
    }

    [Fact]
    public async Task Says_that_people_differ_by_more_than_the_band() =>
        Assert.Contains(
            "It is not how far people differ",
            (await Reading.Chart<GroupBand>(Of("..."))).Texts(".note"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Is_no_answer_on_driving_or_work() =>
        Assert.Contains(
            "nothing about whether anyone is fit to drive or to work",
            GroupBandWords.NoAnswer,
            StringComparison.Ordinal
        );

    /// <summary>A day each: "?" the night is not known, "~" known and left open, "." drawn.</summary>
    private static GroupBandData Of(string days) =>
        new()
        {
            Days =
            [
                .. days.Select(
                    (sign, i) =>
                        new GroupDay(First.PlusDays(i), sign != '?', sign == '.' ? new GroupRange(-1.5, 3.2) : null)
                ),
            ],
        };
}
