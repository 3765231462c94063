using Repose.Helping;
using Repose.Sleep;

namespace Repose.Pictures.Report;

using Phase = Repose.SingleCase.Phase;

/// <summary>The spread of the chosen measure in each phase that has a value.</summary>
internal static class PhaseSpreads
{
    internal static IReadOnlyList<(Phase Phase, Spread Spread)> Of(OutcomeSeries series) =>
        [
            .. new[]
            {
                (Phase: Phase.Baseline, Dates: series.Phases.Baseline),
                (Phase: Phase.Course, Dates: series.Phases.Course),
                (Phase: Phase.FollowUp, Dates: series.Phases.FollowUp),
            }
                .Select(phase => (phase.Phase, Spread: Spread.Of(series.In(phase.Dates).Select(row => row.Value))))
                .Where(phase => phase.Spread is not null)
                .Select(phase => (phase.Phase, phase.Spread!)),
        ];
}
