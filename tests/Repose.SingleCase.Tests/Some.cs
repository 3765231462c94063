using FsCheck;
using FsCheck.Fluent;

namespace Repose.SingleCase.Tests;

/// <summary>Valid things; a test names only what it is about.</summary>
internal static class Some
{
    public static DrawDesign Design(
        int weeks = 5,
        int eligible = 5,
        int treatments = 2,
        int gap = 2,
        bool across = false,
        int firstDay = 1
    ) =>
        DrawDesign.Of(
            Enumerable
                .Range(0, weeks)
                .Select(week => DrawWeek.Of(Enumerable.Range(firstDay + (week * 7), eligible), treatments)),
            gap,
            across
        );

    /// <summary>14 days of baseline, 35 of course, 14 of follow-up.</summary>
    public static Phases Phases(int start = 1, int baseline = 14, int course = 35, int followUp = 14) =>
        SingleCase.Phases.Of(
            DayRange.Of(start, start + baseline),
            DayRange.Of(start + baseline, start + baseline + course),
            DayRange.Of(start + baseline + course, start + baseline + course + followUp)
        );

    /// <summary>A series over the days of <see cref="Phases"/>: mean 60, spread 20, lower by the gain in the course.</summary>
    public static DailySeries Series(
        ulong seed = 1,
        double phi = 0.2,
        double gain = 0,
        double missing = 0,
        int start = 1,
        double spread = 20
    )
    {
        var noise = new Noise(seed);
        var errors = noise.Serial(63, phi);
        return DailySeries.Of(
            Enumerable
                .Range(0, 63)
                .Where(_ => noise.Fraction() >= missing)
                .Select(i => new DailyValue(start + i, 60 + (spread * errors[i]) - (i is >= 14 and < 49 ? gain : 0)))
        );
    }

    /// <summary>A series over five weeks of days 1 to 35, lower by the gain on drawn days.</summary>
    public static DailySeries Series(DrawnSchedule schedule, Noise noise, double phi, double gain, double missing = 0)
    {
        var errors = noise.Serial(35, phi);
        return DailySeries.Of(
            Enumerable
                .Range(0, 35)
                .Where(_ => noise.Fraction() >= missing)
                .Select(i => new DailyValue(i + 1, 60 + (20 * errors[i]) - (schedule.Days.Contains(i + 1) ? gain : 0)))
        );
    }

    public static DailySeries Map(DailySeries series, Func<DailyValue, DailyValue> map) =>
        DailySeries.Of(series.Rows.Select(map));

    /// <summary>Seeds for laws that must hold for any data.</summary>
    public static Arbitrary<int> Seeds => Gen.Choose(1, 1_000_000).ToArbitrary();

    public static Config Quick(int tests) => Config.QuickThrowOnFailure.WithMaxTest(tests);
}
