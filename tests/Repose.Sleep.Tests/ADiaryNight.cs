using NodaTime;
using static Repose.Sleep.Tests.Some;

namespace Repose.Sleep.Tests;

public class ADiaryNight
{
    private static readonly DiaryEntry Worked = new()
    {
        Date = new LocalDate(2026, 3, 11),
        Zone = Zurich,
        BedTime = At("2026-03-10 22:30"),
        LightsOut = At("2026-03-10 23:00"),
        SleepOnsetLatency = Min(40),
        Awakenings = 2,
        WakeAfterSleepOnset = Min(35),
        FinalAwakening = At("2026-03-11 06:00"),
        OutOfBed = At("2026-03-11 06:30"),
    };

    [Fact]
    public void Gives_the_measures_of_the_worked_example()
    {
        var metrics = DiaryMetrics.Of(Worked);

        Assert.Equal(Min(480), metrics.TimeInBed);
        Assert.Equal(Min(345), metrics.TotalSleepTime);
        Assert.Equal(Min(30), metrics.TerminalWake);
        Assert.Equal(Min(105), metrics.TotalWakeTime);
        Assert.Equal(71.875, metrics.SleepEfficiency!.Value, 9);
        Assert.Equal(2, metrics.Awakenings);
        Assert.Equal(At("2026-03-11 02:50"), metrics.Midpoint);
    }

    [Fact]
    public void Leaves_out_what_was_not_told()
    {
        var metrics = DiaryMetrics.Of(Worked with { SleepOnsetLatency = null });

        Assert.Null(metrics.TotalSleepTime);
        Assert.Null(metrics.SleepEfficiency);
        Assert.Null(metrics.TotalWakeTime);
        Assert.Equal(Min(480), metrics.TimeInBed);
    }

    [Fact]
    public void Is_an_hour_shorter_when_the_clock_goes_forward() =>
        Assert.Equal(
            Min(420),
            NightOf(new LocalDate(2026, 3, 29), new LocalTime(23, 0), new LocalTime(7, 0)).Metrics!.TotalSleepTime
        );

    [Fact]
    public void Cannot_be_told_twice_for_one_date() =>
        Assert.Throws<ArgumentException>(() => Nights.Told([Worked, Worked]));

    [Fact]
    public void Counts_its_naps_of_twenty_minutes_or_more_into_the_day()
    {
        Assert.Equal(Min(365), Nights.Told([Worked with { Naps = Min(20) }])[0].SleepIn24Hours);
        Assert.Equal(Min(345), Nights.Told([Worked with { Naps = Min(19) }])[0].SleepIn24Hours);
    }
}
