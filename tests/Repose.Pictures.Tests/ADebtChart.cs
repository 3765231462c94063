using NodaTime;
using Repose.Sleep;

namespace Repose.Pictures.Tests;

public class ADebtChart
{
    [Fact]
    public async Task Draws_what_is_short_down_and_what_is_caught_up_up()
    {
        var page = await Reading.Chart<DebtChart>(Of(6, 6, 6, 6, 6, 9, 9));

        Assert.Equal(5, page.Drawn("short"));
        Assert.Equal(2, page.Drawn("caught-up"));
        Assert.Equal("10 h 00 min, 2 h 00 min, 8 h 00 min", page.Texts(".sums dd"));
        Assert.Equal(
            "Arithmetic only. In studies, extra weekend sleep did not fully restore alertness or metabolism.",
            page.Text(".note")
        );
    }

    [Fact]
    public async Task Marks_missing_days_and_leaves_them_out()
    {
        var page = await Reading.Chart<DebtChart>(Of(7, null, 7, 7, 7, null, 7));

        Assert.Equal(2, page.Drawn("missing"));
        Assert.Equal("5 h 00 min", page.Text(".sums dd"));
    }

    [Fact]
    public async Task Adds_nothing_up_from_too_few_days()
    {
        var page = await Reading.Chart<DebtChart>(Of(7, null, null, 7, 7, null, 7));

        Assert.Empty(page.QuerySelectorAll(".sums"));
        Assert.Contains("Only 4 of 7 days known. That is too few to add up", page.Text(".note"));
    }

    [Fact]
    public async Task Owes_nothing_when_the_need_is_met()
    {
        var page = await Reading.Chart<DebtChart>(Of(8, 8, 8));

        Assert.Equal("0 min", page.Text(".sums dd"));
    }

    [Fact]
    public async Task Says_that_there_are_no_nights_yet()
    {
        var page = await Reading.Chart<DebtChart>(Of());

        Assert.Contains("No nights yet.", page.Text("figcaption"));
        Assert.Empty(page.QuerySelectorAll(".sums, svg.wide"));
    }

    private static DebtChartData Of(params double?[] hours) =>
        new()
        {
            Need = SleepNeed.Own(Duration.FromHours(8)),
            Days =
            [
                .. hours.Select(
                    (slept, day) =>
                        new DebtDay(
                            new LocalDate(2026, 3, 2).PlusDays(day),
                            slept is { } known ? Duration.FromHours(known) : null
                        )
                ),
            ],
        };
}
