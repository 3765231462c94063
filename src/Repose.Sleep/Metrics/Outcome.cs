namespace Repose.Sleep;

/// <summary>One measure of a night that a course can be judged by, with the change that is worth having.</summary>
public sealed record Outcome
{
    /// <summary>The short code by which it is asked for ("sol").</summary>
    public required string Code { get; init; }

    /// <summary>The field's abbreviation ("SOL").</summary>
    public string Abbreviation => Shortened();

    /// <summary>The name in plain words ("time to fall asleep"), in the language that is spoken.</summary>
    public string Name => Named();

    /// <summary>Looks the name up whenever it is asked for: an outcome is kept for good, a language for one page.</summary>
    public required Func<string> Named { get; init; }

    /// <summary>The same for the abbreviation.</summary>
    public required Func<string> Shortened { get; init; }

    /// <summary>The unit of <see cref="Of"/> and of <see cref="MinimalImportantDifference"/> ("min").</summary>
    public required string Unit { get; init; }

    /// <summary>Whether more is better (total sleep time) or worse (time to fall asleep).</summary>
    public required bool HigherIsBetter { get; init; }

    /// <summary>
    /// The minimal important difference (MID), positive, in <see cref="Unit"/>; null where it is a share of the
    /// person's own night-to-night spread (<see cref="ImportantSpreads"/>).
    /// </summary>
    public double? MinimalImportantDifference { get; init; }

    /// <summary>The MID in standard deviations of the baseline nights, where no absolute size is agreed.</summary>
    public double? ImportantSpreads { get; init; }

    /// <summary>Where the minimal important difference comes from.</summary>
    public required string MinimalImportantDifferenceSource { get; init; }

    /// <summary>Whether the sleeper's own diary is the better witness; devices miss quiet wakefulness.</summary>
    public required bool DiaryFirst { get; init; }

    /// <summary>Whether it is skewed minutes, so that its logarithm is looked at as well.</summary>
    public bool IsSkewedMinutes { get; init; }

    /// <summary>The value of a night's measures; null where it is not known.</summary>
    public required Func<SleepMetrics, double?> Of { get; init; }
}
