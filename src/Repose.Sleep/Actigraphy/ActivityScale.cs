namespace Repose.Sleep;

/// <summary>What the counts of a device are worth in those that <see cref="ColeKripke"/> was made with.</summary>
/// <param name="Divisor">What a minute's counts are divided by.</param>
/// <param name="Most">What they are cut to after that.</param>
public sealed record ActivityScale(double Divisor, double Most)
{
    /// <summary>ActiGraph's, as its maker scales them: a hundredth, and at most 300.</summary>
    public static ActivityScale ActiGraph { get; } = new(100, 300);

    /// <summary>Counts as they stand, for a device that nobody has published a scale for.</summary>
    public static ActivityScale AsTold { get; } = new(1, double.PositiveInfinity);

    /// <summary>Counts of a minute on this scale.</summary>
    public double Of(double counts) => Math.Min(counts / Divisor, Most);
}
