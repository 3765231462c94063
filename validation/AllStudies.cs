using Repose.Validation.Studies;

namespace Repose.Validation;

/// <summary>Every study, in the order of the page.</summary>
internal static class AllStudies
{
    public static readonly IReadOnlyList<Study> InOrder =
    [
        ByLot.FalseAlarms,
        ByLot.Coverage,
        BeforeAfter.Coverage,
        BeforeAfter.FalseAlarms,
        Calibrated.PhaseEffect,
        ByLot.Power,
        BeforeAfter.Power,
        Verdicts.BeforeAfter,
        Verdicts.ByLot,
        Pooled.Coverage,
        Pooled.Calibration,
        Metamorphic.Forms,
        NegativeControls.Shuffled,
    ];
}
