namespace Repose.SingleCase;

/// <summary>Whether the outcome changed from the baseline.</summary>
public sealed record PhaseChangeAnswer : Answer
{
    /// <summary>The phase that was compared with the baseline.</summary>
    public required Phase Contrast { get; init; }

    /// <summary>The fit; its effect is raw: contrast phase minus baseline.</summary>
    public required SerialFit Fit { get; init; }

    /// <summary>Days and means of each phase.</summary>
    public required IReadOnlyList<PhaseSummary> Phases { get; init; }
}
