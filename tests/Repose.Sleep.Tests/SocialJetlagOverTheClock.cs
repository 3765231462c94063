using NodaTime;

namespace Repose.Sleep.Tests;

public class SocialJetlagOverTheClock
{
    [Theory]
    [InlineData("03:30", "05:00", 1.5)]
    [InlineData("04:30", "23:30", -5)]
    [InlineData("19:15", "02:30", 7.25)]
    [InlineData("23:00", "02:00", 3)]
    [InlineData("23:50", "00:10", 1 / 3.0)]
    [InlineData("00:10", "23:50", -1 / 3.0)]
    [InlineData("12:00", "00:00", -12)]
    public void Takes_the_shorter_arc_as_the_mctq_package_does(string work, string free, double hours) =>
        Assert.Equal(hours, ClockDifference.ShorterArc(Time(work), Time(free)).TotalHours, 1e-9);

    [Fact]
    public void Compares_the_nights_that_end_on_free_days_with_the_others()
    {
        var monday = new LocalDate(2026, 5, 4);
        var nights = Enumerable
            .Range(0, 14)
            .Select(i => monday.PlusDays(i))
            .Select(date =>
                SocialJetlag.IsWeekend(date)
                    ? Some.NightOf(date, new LocalTime(1, 0), new LocalTime(9, 0))
                    : Some.NightOf(date, new LocalTime(23, 0), new LocalTime(7, 0))
            );

        var jetlag = SocialJetlag.Of(nights)!;

        Assert.Equal(Duration.FromHours(2), jetlag.Shift);
        Assert.Equal(new LocalTime(3, 0), jetlag.OnWorkDays);
        Assert.Equal(4, jetlag.FreeNights);
    }

    [Fact]
    public void Is_not_told_from_a_single_weekend_night() =>
        Assert.Null(
            SocialJetlag.Of([Some.NightOf(new LocalDate(2026, 5, 9), new LocalTime(23, 0), new LocalTime(7, 0))])
        );

    [Fact]
    public void Averages_times_round_midnight_on_the_circle() =>
        Assert.Equal(LocalTime.Midnight, ClockDifference.Mean([new LocalTime(23, 30), new LocalTime(0, 30)]));

    private static LocalTime Time(string text) =>
        NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;
}
