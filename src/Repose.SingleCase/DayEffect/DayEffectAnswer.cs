namespace Repose.SingleCase;

/// <summary>Whether the outcome of treatment days differs from that of other days of the same week.</summary>
public sealed record DayEffectAnswer : Answer
{
    /// <summary>The test by lot; null when the days were not drawn.</summary>
    public required RandomisationTest? Test { get; init; }

    /// <summary>
    /// The regression of the days as they were treated: the answer itself when the days were not drawn; a second look
    /// when some were moved after the draw; null otherwise. Its effect is raw: treated minus untreated.
    /// </summary>
    public required SerialFit? AsTreated { get; init; }

    /// <summary>What was recorded of the days that could be compared.</summary>
    public required PhaseSummary Days { get; init; }
}
