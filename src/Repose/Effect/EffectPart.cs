using Repose.SingleCase;

namespace Repose.Effect;

/// <summary>One question and what came of it.</summary>
/// <param name="Code">Its lasting name in the JSON.</param>
/// <param name="Question">The question in words.</param>
/// <param name="Answer">The verdict with its gates; null when no size that matters was given.</param>
/// <param name="Fit">The regression, where the question is answered by one.</param>
/// <param name="Test">The test by lot, where the days were drawn.</param>
internal sealed record EffectPart(
    string Code,
    string Question,
    Answer? Answer,
    SerialFit? Fit = null,
    RandomisationTest? Test = null
)
{
    /// <summary>How the two phases overlap; null where none are compared, or no size says which way is better.</summary>
    internal PhaseValues? Phases { get; init; }

    /// <summary>What the missing days would have to be to undo the verdict; null where no phases are compared.</summary>
    internal TippingPoint? Tipping { get; init; }
}
