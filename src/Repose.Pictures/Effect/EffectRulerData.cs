namespace Repose.Pictures;

/// <summary>One change on a ruler, with how sure it is.</summary>
public sealed record EffectRulerData
{
    /// <summary>The question that the change answers ("On nights after a session").</summary>
    public required string Title { get; init; }

    /// <summary>"min", "%" (a change is in points), or any other word.</summary>
    public required string Unit { get; init; }

    /// <summary>The estimated change with its sign; null, or not finite, where it cannot be estimated.</summary>
    public double? Estimate { get; init; }

    /// <summary>The lower end of the 95% interval; null or −∞ where it has no end.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end; null or +∞ where it has no end.</summary>
    public double? High { get; init; }

    /// <summary>The smallest change that people notice, positive; null where none is agreed.</summary>
    public double? Important { get; init; }

    /// <summary>
    /// Whether that size is one that people notice; if not, it was set for this person as one that matters.
    /// </summary>
    public bool IsNoticed { get; init; } = true;

    /// <summary>Whether a change upwards is for the better.</summary>
    public required bool HigherIsBetter { get; init; }

    /// <summary>What follows an amount for the better: "sooner" ("12 min sooner").</summary>
    public required string BetterWords { get; init; }

    /// <summary>What follows an amount for the worse: "later".</summary>
    public required string WorseWords { get; init; }

    /// <summary>Why there is no estimate, as a sentence.</summary>
    public string? WhyNot { get; init; }
}
