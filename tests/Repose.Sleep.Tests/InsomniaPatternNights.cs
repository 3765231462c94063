using NodaTime;

namespace Repose.Sleep.Tests;

public class InsomniaPatternNights
{
    [Theory]
    [InlineData(31, 0, 1)]
    [InlineData(0, 31, 1)]
    [InlineData(30, 30, 0)]
    public void Count_from_31_minutes_of_sol_or_waso(double sol, double waso, int nights) =>
        Assert.Equal(nights, InsomniaPattern.Of([Night(sol, waso)]).Nights);

    [Fact]
    public void Do_not_count_short_nights_that_were_short_by_choice()
    {
        var pattern = InsomniaPattern.Of([Night(60, 0, hoursInBed: 5)]);

        Assert.Equal(new InsomniaPattern(0, 0, 1, false), pattern);
    }

    [Fact]
    public void Say_when_only_waking_in_the_night_could_be_judged()
    {
        var pattern = InsomniaPattern.Of([Night(null, 40), Night(null, 5)]);

        Assert.Equal((1, 2, false), (pattern.Nights, pattern.Known, pattern.KnowsOnset));
    }

    [Fact]
    public void Reach_the_research_threshold_at_three_a_week_over_enough_nights()
    {
        var nights = Enumerable.Range(0, 14).Select(i => Night(i % 7 < 3 ? 45 : 10, 0)).ToList();

        Assert.True(InsomniaPattern.Of(nights).ReachesResearchThreshold);
        Assert.False(InsomniaPattern.Of(nights.Take(7)).ReachesResearchThreshold);
    }

    private static Night Night(double? sol, double? waso, double hoursInBed = 8) =>
        new()
        {
            Date = new LocalDate(2026, 5, 4),
            Zone = Some.Zurich,
            Metrics = new SleepMetrics
            {
                TimeInBed = Duration.FromHours(hoursInBed),
                SleepOnsetLatency = sol is { } s ? Duration.FromMinutes(s) : null,
                WakeAfterSleepOnset = waso is { } w ? Duration.FromMinutes(w) : null,
            },
        };
}
