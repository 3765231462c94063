using Repose.Helping;
using Repose.Sleep;

namespace Repose.Pictures.Report;

using Phase = Repose.SingleCase.Phase;

/// <summary>The spread of the chosen measure in each phase that has a value.</summary>
internal static class PhaseSpreads
{
    internal static IReadOnlyList<(Phase Phase, Spread Spread)> Of(OutcomeSeries series) =>
        [
            .. series
                .Phases.Dated.Select(phase =>
                    (phase.Phase, Spread: Spread.Of(series.In(phase.Dates).Select(row => row.Value)))
                )
                .Where(phase => phase.Spread is not null)
                .Select(phase => (phase.Phase, phase.Spread!)),
        ];
}
