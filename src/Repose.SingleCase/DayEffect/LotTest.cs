namespace Repose.SingleCase;

/// <summary>Runs a randomisation test.</summary>
internal static class LotTest
{
    public const int MostEnumerated = 200_000;
    public const int FewestSchedules = 40;

    public static RandomisationTest Run(
        LotData data,
        DrawnSchedule schedule,
        LotDraws draws,
        Trace trace,
        int mostEnumerated = MostEnumerated
    )
    {
        var exact = schedule.Design.Count <= mostEnumerated;
        if (exact || !schedule.IsAdmissible)
        {
            trace = trace with { Seed = null };
        }

        if (!schedule.IsAdmissible)
        {
            return new(LotStatus.Refused, schedule.Design.Count, data, schedule, trace);
        }

        var distribution = exact
            ? LotDistribution.Enumerated(data, schedule)
            : LotDistribution.Drawn(data, schedule, draws);
        if (distribution.Test.Count == 0)
        {
            return new(LotStatus.CannotEstimate, schedule.Design.Count, data, schedule, trace);
        }

        return new(Status(data, schedule, distribution), data, schedule, trace, distribution, exact);
    }

    private static LotStatus Status(LotData data, DrawnSchedule schedule, LotDistribution distribution)
    {
        if (IsFlat(data))
        {
            return LotStatus.NoVariance;
        }

        return schedule.Design.Count < FewestSchedules || Distinguishable(distribution) < FewestSchedules
            ? LotStatus.CannotTellDesign
            : LotStatus.Ok;
    }

    /// <summary>Whether the values do not vary inside weeks.</summary>
    public static bool IsFlat(LotData data) =>
        ColumnCheck.Norm(data.Residual(data.Outcome, data.CovariateBasis()))
        <= 1e-9 * data.Outcome.Max(Math.Abs) * Math.Sqrt(data.Days.Length);

    public static double Distinguishable(LotDistribution distribution) =>
        distribution.Test.Count / (double)Math.Max(1, distribution.Indistinguishable + distribution.Undefined);
}
