using System.Numerics;

namespace Repose.SingleCase;

/// <summary>
/// The comparison of treated with untreated days of the same week, judged by what the lot could have given.
/// </summary>
/// <remarks>
/// The interval holds every constant effect that the test does not reject (Michiels et al. 2017,
/// doi:10.3758/s13428-016-0714-4). Missing days stay on their dates (De et al. 2020,
/// doi:10.3758/s13428-019-01320-3).
/// </remarks>
public sealed class RandomisationTest
{
    /// <summary>What verdicts and their checks ask for.</summary>
    private static readonly double[] UsualLevels = [0.95, 0.90, 0.80, 0.60];
    private readonly EffectInterval[] _intervals = [];
    private readonly Func<double, EffectInterval>? _interval;

    internal RandomisationTest(LotStatus status, LotData data, DrawnSchedule observed, Trace trace)
    {
        Trace = trace;
        Status = status;
        AdmissibleSchedules = observed.Design.Count;
        DaysUsed = data.Count;
        foreach (var day in data.Days)
        {
            TreatedDaysUsed += observed.Days.Contains(day) ? 1 : 0;
        }
    }

    /// <remarks>The schedules are many and are not kept: what is likely to be asked is read off them now.</remarks>
    internal RandomisationTest(
        LotStatus status,
        LotData data,
        LotSchedules schedules,
        Trace trace,
        LotDistribution distribution
    )
        : this(status, data, schedules.Observed, trace)
    {
        IsExact = schedules.IsExact;
        SchedulesExamined = distribution.Test.Count;
        Indistinguishable = distribution.Indistinguishable;
        Undefined = distribution.Undefined;
        Statistic = distribution.Statistic;
        NullMean = distribution.NullMean;
        NullStandardDeviation = distribution.NullStandardDeviation;
        DistinguishableSchedules = distribution.Distinguishable;
        if (status == LotStatus.NoVariance)
        {
            (PGreater, PLess, HodgesLehmann) = (1, 1, 0);
            return;
        }

        PGreater = distribution.Test.Greater(0);
        PLess = distribution.Test.Less(0);
        (HodgesLehmann, _intervals) = distribution.Test.Read(UsualLevels);
        _interval = level => LotTest.Interval(data, schedules, level);
    }

    /// <summary>What became of the test.</summary>
    public LotStatus Status { get; }

    /// <summary>What is needed to compute the test again; its seed is that of the draws, null when none were made.</summary>
    public Trace Trace { get; }

    /// <summary>How many schedules the design admits.</summary>
    public BigInteger AdmissibleSchedules { get; }

    /// <summary>How many were looked at: all of them, or the observed one and 9,999 draws; 0 without a test.</summary>
    public int SchedulesExamined { get; }

    /// <summary>Whether all admissible schedules were looked at.</summary>
    public bool IsExact { get; }

    /// <summary>
    /// How many of the schedules looked at put the same recorded days under treatment as the observed one, itself
    /// included.
    /// </summary>
    public int Indistinguishable { get; }

    /// <summary>
    /// How many schedules differ on the recorded days, as the smallest p value counts them: the schedules looked at,
    /// divided by those that always count as extreme. 0 without a test.
    /// </summary>
    public double DistinguishableSchedules { get; }

    /// <summary>Eligible days with a value.</summary>
    public int DaysUsed { get; }

    /// <summary>Those of them that were treatment days.</summary>
    public int TreatedDaysUsed { get; }

    /// <summary>The mean difference, treated minus untreated, within weeks; null without a test.</summary>
    public double? Statistic { get; }

    /// <summary>How many schedules allow no comparison on the recorded days; they count as extreme.</summary>
    public int Undefined { get; }

    /// <summary>
    /// The mean of the statistic over the schedules looked at; away from 0 where a gap rule meets weekdays that differ.
    /// Null without a test.
    /// </summary>
    public double? NullMean { get; }

    /// <summary>The standard deviation of the statistic over them (n - 1); null without a test.</summary>
    public double? NullStandardDeviation { get; }

    /// <summary>
    /// The estimate of the effect: the median of the effects at which another schedule ties with the observed one.
    /// It removes the bias that gap rules cause when weekdays differ. Null without a test.
    /// </summary>
    public double? HodgesLehmann { get; }

    /// <summary>The share of schedules with a statistic as high or higher; null without a test.</summary>
    public double? PGreater { get; }

    /// <summary>The share of schedules with a statistic as low or lower; null without a test.</summary>
    public double? PLess { get; }

    /// <summary>Twice the smaller of the two, at most 1; null without a test.</summary>
    public double? PTwoSided => PGreater is { } up && PLess is { } down ? Math.Min(1, 2 * Math.Min(up, down)) : null;

    /// <summary>
    /// Every constant effect that neither one-sided test rejects at half of 1 - level. When days are missing
    /// unevenly this set can have holes; the hull is given. Null without a test or without variance. The levels 0.95,
    /// 0.90, 0.80 and 0.60 are at hand; for another the test is run again.
    /// </summary>
    public EffectInterval? Interval(double level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        return Array.Find(_intervals, interval => interval.Level == level) ?? _interval?.Invoke(level);
    }
}
