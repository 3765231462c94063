using System.Runtime.Intrinsics;

namespace Repose.SingleCase;

/// <summary>Runs a randomisation test.</summary>
internal static class LotTest
{
    public const int FewestSchedules = 40;

    public static RandomisationTest Run(LotData data, LotSchedules schedules, Trace trace)
    {
        var observed = schedules.Observed;
        if (schedules.IsExact || !observed.IsAdmissible)
        {
            trace = trace with { Seed = null };
        }

        if (!observed.IsAdmissible)
        {
            return new(LotStatus.Refused, data, observed, trace);
        }

        using Rented<Vector256<double>> parts = new(LotComparison.Room(data, observed.Design));
        LotComparison comparison = new(data, observed, parts.Memory);
        if (!comparison.CanCompare)
        {
            return new(LotStatus.CannotEstimate, data, observed, trace);
        }

        using LotDistribution distribution = new(comparison, schedules);
        return new(Status(comparison, schedules, distribution), data, schedules, trace, distribution);
    }

    /// <summary>An interval that a finished test is asked for later: all schedules are gone through once more.</summary>
    public static EffectInterval Interval(LotData data, LotSchedules schedules, double level)
    {
        using LotSchedules again = schedules.Again();
        using Rented<Vector256<double>> parts = new(LotComparison.Room(data, again.Observed.Design));
        LotComparison comparison = new(data, again.Observed, parts.Memory);
        using LotDistribution distribution = new(comparison, again);
        return distribution.Test.Read(level).Intervals[0];
    }

    private static LotStatus Status(LotComparison comparison, LotSchedules schedules, LotDistribution distribution) =>
        comparison.IsFlat ? LotStatus.NoVariance
        : schedules.Observed.Design.Count < FewestSchedules || distribution.Distinguishable < FewestSchedules
            ? LotStatus.CannotTellDesign
        : LotStatus.Ok;
}
