namespace Repose.SingleCase;

/// <summary>A verdict with all that it rests on.</summary>
public abstract record Answer
{
    /// <summary>What may be said.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What kind of comparison it rests on.</summary>
    public required Strength Strength { get; init; }

    /// <summary>Why the data may not be read; any gate makes the verdict <see cref="Verdict.CannotTellYet"/>.</summary>
    public required IReadOnlyList<Gate> Gates { get; init; }

    /// <summary>What a reader should know besides.</summary>
    public required IReadOnlyList<Caution> Cautions { get; init; }

    /// <summary>The gain with its uncertainty, for the reader who knows the gates; null when it cannot be stated.</summary>
    public required Gain? Gain { get; init; }

    /// <summary>What would settle an open question; null when it is settled, when a gate
    /// stands that more days would not open, or when nothing can be reckoned.</summary>
    public required WouldSettle? WouldSettle { get; init; }

    /// <summary>What is needed to compute the answer again.</summary>
    public required Trace Trace { get; init; }
}
