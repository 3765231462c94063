namespace Repose.SingleCase;

/// <summary>The gates that a plan closes before its first day, as those of the answers would.</summary>
internal static class PlanGates
{
    /// <summary>Of before-and-after, if no day is missing.</summary>
    public static IEnumerable<Gate> ByPhase(CoursePlan plan) => ByPhase(plan.Phases(), range => range.Length);

    /// <summary>Of before-and-after, if as many days are missing as is expected.</summary>
    public static IEnumerable<Gate> ByPhaseAsExpected(CoursePlan plan) =>
        ByPhase(plan.Phases(), range => SmallestDetectable.Recorded(range, plan.Missing).Count());

    /// <summary>Of the test by lot, if no day is missing.</summary>
    public static IEnumerable<Gate> ByLot(CoursePlan plan)
    {
        var design = plan.Design();
        var days = design.Weeks.Sum(week => week.EligibleDays.Count);
        foreach (var gate in DayGates.Of(new(Phase.Course, days, days, null, null)))
        {
            yield return gate;
        }

        if (design.Count < Limits.Schedules)
        {
            yield return new TooFewSchedules((double)design.Count, Limits.Schedules);
        }
    }

    /// <summary>How often each gate closed, the most frequent first, and those that the plan closes for good.</summary>
    /// <param name="closed">The codes of the gates that closed, for each simulated person.</param>
    /// <param name="forGood">The gates that the plan closes.</param>
    public static IReadOnlyList<PlannedGate> Told(IReadOnlyCollection<string[]> closed, IEnumerable<Gate> forGood)
    {
        var always = forGood.Select(gate => gate.Code).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. closed
                .SelectMany(codes => codes.Distinct(StringComparer.Ordinal))
                .CountBy(code => code, StringComparer.Ordinal)
                .Select(pair => new PlannedGate(pair.Key, pair.Value / (double)closed.Count, always.Contains(pair.Key)))
                .OrderByDescending(gate => gate.ForGood)
                .ThenByDescending(gate => gate.Share)
                .ThenBy(gate => gate.Code, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Gate> ByPhase(Phases phases, Func<DayRange, int> usable) =>
        new[] { Phase.Baseline, Phase.Course }.SelectMany(phase =>
            PhaseGates.OfPhase(new(phase, phases.Days(phase).Length, usable(phases.Days(phase)), null, null))
        );
}
