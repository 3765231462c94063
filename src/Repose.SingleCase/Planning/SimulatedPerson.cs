namespace Repose.SingleCase;

/// <summary>From which gain on one simulated person's would be found, and the gates that withhold it.</summary>
/// <param name="ByLot">The limit of the test by lot, gates aside; infinite where there is no interval.</param>
/// <param name="ByPhase">That of before-and-after: a probability of any gain of 0.975.</param>
/// <param name="OfMattering">The same for a gain that matters, beyond that gain: a probability of 0.90.</param>
/// <param name="LotGates">Codes of the gates by lot that closed, whatever the verdict.</param>
/// <param name="PhaseGates">The same before and after.</param>
internal sealed record SimulatedPerson(
    double ByLot,
    double ByPhase,
    double OfMattering,
    string[] LotGates,
    string[] PhaseGates
)
{
    /// <summary>Larger designs are drawn from, 9,999 times for each person, to be done in seconds.</summary>
    private const int MostEnumerated = 10_000;

    private static readonly Trace Unsaid = new(Trace.CurrentEngine, "", "", null, "");

    public static SimulatedPerson Of(DailySeries series, Phases phases, DrawnSchedule schedule)
    {
        // As if lower were better: a gain is found when the upper end of the interval, moved down by it, is below zero.
        var data = LotData.Of(series, schedule.Design, []);
        using LotSchedules schedules = new(schedule, seed: 1, MostEnumerated);
        var test = LotTest.Run(data, schedules, Unsaid);
        var byLot =
            test is { Status: LotStatus.Ok } && test.Interval(0.95) is { } interval
                ? interval.Upper
                : double.PositiveInfinity;
        using var model = PhaseModel.Of(series, phases, Phase.Course, []);
        var fit = PhaseChange.Estimate(model, Unsaid);
        return new(
            byLot,
            fit.Posterior?.Quantile(0.975) ?? double.PositiveInfinity,
            fit.Posterior?.Quantile(0.90) ?? double.PositiveInfinity,
            [.. GatesByLot(series, schedule.Design, test).Select(gate => gate.Code)],
            [.. GatesByPhase(series, phases, model, fit).Select(gate => gate.Code)]
        );
    }

    private static IEnumerable<Gate> GatesByLot(DailySeries series, DrawDesign design, RandomisationTest test)
    {
        var eligible = design.Weeks.SelectMany(week => week.EligibleDays).ToHashSet();
        var days = DayGates.Of(PhaseSummary.Of(series, eligible, Phase.Course, []));
        return test.Status == LotStatus.CannotTellDesign
            ? days.Append(new TooFewSchedules(test.DistinguishableSchedules, Limits.Schedules))
            : days;
    }

    private static IEnumerable<Gate> GatesByPhase(DailySeries series, Phases phases, ModelData data, SerialFit fit)
    {
        // The smallest gain that matters is not asked by any gate that needs no verdict.
        var question = new PhaseChangeQuestion(series, phases, Direction.LowerIsBetter, 1);
        return SingleCase.PhaseGates.Of(question, [Summary(Phase.Baseline), Summary(Phase.Course)], data, fit);

        PhaseSummary Summary(Phase phase)
        {
            var range = phases.Days(phase);
            return PhaseSummary.Of(series, [.. Enumerable.Range(range.Start, range.Length)], phase, []);
        }
    }
}
