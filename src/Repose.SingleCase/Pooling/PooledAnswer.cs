namespace Repose.SingleCase;

/// <summary>What several clients say together, and what of it may be shown.</summary>
public sealed record PooledAnswer
{
    /// <summary>What became of pooling.</summary>
    public required PoolStatus Status { get; init; }

    /// <summary>How many clients were pooled, 0 or more.</summary>
    public required long Clients { get; init; }

    /// <summary>What may be said of the mean over clients.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The comparison that it rests on.</summary>
    public required Strength Strength { get; init; }

    /// <summary>Why parts may not be shown; a part that is named by none may be.</summary>
    public required IReadOnlyList<PoolGate> Gates { get; init; }

    /// <summary>The answer with the spread integrated out; null with fewer than two clients.</summary>
    public PooledPosterior? Posterior { get; init; }

    /// <summary>The same by REML, for the annex; null with fewer than two clients or when only sums were kept.</summary>
    public RemlPool? Reml { get; init; }

    /// <summary>Each client in the light of the others, in the order given; empty when only sums were kept.</summary>
    public IReadOnlyList<ShrunkenEffect> Shrunken { get; init; } = [];

    /// <summary>What is needed to compute the answer again.</summary>
    public required Trace Trace { get; init; }

    /// <summary>Whether no gate forbids to show a part.</summary>
    public bool MayShow(PoolPart part) => Posterior is not null && Gates.All(gate => gate.Part != part);
}
