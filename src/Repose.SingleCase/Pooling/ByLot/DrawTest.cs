using System.Numerics;

namespace Repose.SingleCase;

/// <summary>A comparison, in one client or over several, judged by what the lot could have given.</summary>
/// <remarks>
/// The statistic is the mean of the clients' statistics, each drawn independently (Marascuilo and Busk 1988,
/// Behavioral Assessment 10, 1-28). The interval holds every constant effect, the same for all, that the test does not
/// reject (Michiels et al. 2017, doi:10.3758/s13428-016-0714-4).
/// </remarks>
public sealed class DrawTest
{
    private readonly EffectTest? _effects;

    internal DrawTest(LotStatus status, IReadOnlyList<LeftOutOfTest> leftOut) => (Status, LeftOut) = (status, leftOut);

    internal DrawTest(LotStatus status, JointDistribution joint, IReadOnlyList<LeftOutOfTest> leftOut)
        : this(status, leftOut)
    {
        Clients = joint.Clients;
        AdmissibleDraws = joint.Count;
        DrawsExamined = joint.Test.Count;
        IsExact = joint.Seed is null;
        Seed = joint.Seed;
        Statistic = joint.Statistic;
        MeanOfDraws = joint.Mean;
        DeviationOfDraws = joint.Deviation;
        var flat = status == LotStatus.NoVariance;
        PGreater = flat ? 1 : joint.Test.Greater(0);
        PLess = flat ? 1 : joint.Test.Less(0);
        Estimate = flat ? 0 : joint.Test.Read().Median;
        _effects = flat ? null : joint.Test;
    }

    /// <summary>What became of the test.</summary>
    public LotStatus Status { get; }

    /// <summary>Who took part, by name.</summary>
    public IReadOnlyList<string> Clients { get; } = [];

    /// <summary>Who could not, and why.</summary>
    public IReadOnlyList<LeftOutOfTest> LeftOut { get; }

    /// <summary>How many ways the lot could have fallen for all clients together.</summary>
    public BigInteger AdmissibleDraws { get; }

    /// <summary>How many were looked at: all of them, or the observed one and 9,999; 0 without a test.</summary>
    public int DrawsExamined { get; }

    /// <summary>Whether all were looked at.</summary>
    public bool IsExact { get; }

    /// <summary>The seed of the 9,999 draws; null when all ways were looked at.</summary>
    public ulong? Seed { get; }

    /// <summary>The mean of the clients' statistics, in the unit of the outcome; null without a test.</summary>
    public double? Statistic { get; }

    /// <summary>The mean of the statistic over the draws looked at; null without a test.</summary>
    public double? MeanOfDraws { get; }

    /// <summary>Its standard deviation over them, with n - 1; null without a test or with one draw.</summary>
    public double? DeviationOfDraws { get; }

    /// <summary>
    /// The estimate of the effect (Hodges and Lehmann): the median of the effects at which another draw ties with the
    /// observed one. Null without a test.
    /// </summary>
    public double? Estimate { get; }

    /// <summary>The share of draws with a statistic as high or higher; null without a test.</summary>
    public double? PGreater { get; }

    /// <summary>The share of draws with a statistic as low or lower; null without a test.</summary>
    public double? PLess { get; }

    /// <summary>Twice the smaller of the two, at most 1; null without a test.</summary>
    public double? PTwoSided => PGreater is { } up && PLess is { } down ? Math.Min(1, 2 * Math.Min(up, down)) : null;

    /// <summary>
    /// Every constant effect that neither one-sided test rejects at half of 1 - level; of a set with holes the hull.
    /// Null without a test or without variance.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public EffectInterval? Interval(double level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        return _effects?.Read(level).Intervals[0];
    }
}
