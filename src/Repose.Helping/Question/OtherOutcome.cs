using Repose.SingleCase;
using Repose.Sleep;

namespace Repose.Helping;

/// <summary>An outcome beside the one that was chosen: its numbers, and no verdict, for a second look can mislead.</summary>
/// <param name="Outcome">What it is.</param>
/// <param name="Source">The source of its values.</param>
/// <param name="Baseline">Nights and mean before the course.</param>
/// <param name="Course">Nights and mean during the course.</param>
/// <param name="Gain">The change with its interval; null where a gate forbids to read it.</param>
public sealed record OtherOutcome(
    Outcome Outcome,
    NamedSource Source,
    PhaseSummary Baseline,
    PhaseSummary Course,
    Gain? Gain
);
