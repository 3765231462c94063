namespace Repose.SingleCase;

/// <summary>The statistic under every schedule that the lot could have given.</summary>
/// <remarks>
/// M takes out week means and covariates. For a schedule z: C = z'Mz, A = z'My / C, B = z'M z_observed / C. Under a
/// constant effect θ the statistic of z is A - θB, that of the observed schedule A_observed - θ.
/// Every one of these is a sum over weeks of numbers known for each week's choice.
/// </remarks>
internal sealed class LotDistribution
{
    private const double Tolerance = 1e-9;
    private readonly List<double[]> _basis;
    private readonly double[][][] _parts;
    private readonly double[] _daysInWeek;
    private readonly int _size;
    private readonly List<double> _rising = [];
    private readonly List<double> _falling = [];
    private int _alwaysGreater;
    private int _alwaysLess;

    private LotDistribution(LotData data, DrawnSchedule schedule)
    {
        double[] observed = [.. data.Days.Select(day => schedule.Days.Contains(day) ? 1.0 : 0.0)];
        _basis = data.CovariateBasis();
        _daysInWeek = data.CountPerWeek();
        _size = 3 + _basis.Count;
        var outcome = data.Residual(data.Outcome, _basis);
        var treated = data.Residual(observed, _basis);
        Information = ColumnCheck.Dot(observed, treated);
        Statistic = ColumnCheck.Dot(observed, outcome) / Information;
        _parts = Parts(data, schedule.Design, outcome, treated);
    }

    /// <summary>The coefficient of treatment days within weeks.</summary>
    public double Statistic { get; }

    /// <summary>How much the observed schedule can tell; 0 when treated days cannot be compared inside any week.</summary>
    public double Information { get; }

    /// <summary>How many schedules were looked at, the observed one included.</summary>
    public int Schedules { get; private set; }

    /// <summary>How many of them cannot be told from the observed one on the recorded days, itself included.</summary>
    public int Indistinguishable { get; private set; }

    /// <summary>How many of them allow no comparison; they count as extreme.</summary>
    public int Undefined { get; private set; }

    public static LotDistribution Enumerated(LotData data, DrawnSchedule schedule)
    {
        var distribution = new LotDistribution(data, schedule);
        if (distribution.Information > Tolerance)
        {
            var sums = new double[schedule.Design.Weeks.Length + 1][];
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] = new double[distribution._size];
            }

            distribution.Walk(schedule.Design, 0, null, sums);
            distribution.Sort();
        }

        return distribution;
    }

    public static LotDistribution Drawn(LotData data, DrawnSchedule schedule, int draws, ulong seed)
    {
        var distribution = new LotDistribution(data, schedule);
        if (distribution.Information <= Tolerance)
        {
            return distribution;
        }

        var random = new ReproducibleRandom(seed);
        var picks = new int[schedule.Design.Weeks.Length];
        _ = schedule.Design.TryPlace(schedule.Days, out var observed);
        distribution.Take(distribution.Sum(observed));
        for (var draw = 0; draw < draws; draw++)
        {
            schedule.Design.Draw(random, picks);
            distribution.Take(distribution.Sum(picks));
        }

        distribution.Sort();
        return distribution;
    }

    /// <summary>The share of schedules whose statistic is at least the observed one, if the effect is θ.</summary>
    public double Greater(double theta) =>
        (_alwaysGreater + CountUpTo(_rising, theta) + CountFrom(_falling, theta)) / (double)Schedules;

    /// <summary>The share of schedules whose statistic is at most the observed one, if the effect is θ.</summary>
    public double Less(double theta) =>
        (_alwaysLess + CountFrom(_rising, theta) + CountUpTo(_falling, theta)) / (double)Schedules;

    public double TwoSided(double theta) => Math.Min(1, 2 * Math.Min(Greater(theta), Less(theta)));

    /// <summary>Whether schedules differ in information so that the p value is not monotone in the effect.</summary>
    public bool IsMonotone => _falling.Count == 0;

    /// <summary>The median of the effects at which some schedule ties with the observed one (Hodges and Lehmann).</summary>
    public double? Median()
    {
        double[] all = [.. _rising, .. _falling];
        if (all.Length == 0)
        {
            return null;
        }

        Array.Sort(all);
        return 0.5 * (all[(all.Length - 1) / 2] + all[all.Length / 2]);
    }

    /// <summary>The hull of all effects that neither one-sided test rejects.</summary>
    public EffectInterval Interval(double level)
    {
        var tail = (1 - level) / 2;
        // More than tail * Schedules; the small amount keeps 0.025 * 40 = 1 from becoming 1 + rounding.
        var need = (int)Math.Floor((tail * Schedules) + Tolerance) + 1;
        var openBelow = _alwaysGreater + _falling.Count >= need && _alwaysLess + _rising.Count >= need;
        var openAbove = _alwaysGreater + _rising.Count >= need && _alwaysLess + _falling.Count >= need;
        if (IsMonotone && need > _alwaysGreater && need > _alwaysLess && _rising.Count >= need - _alwaysGreater)
        {
            var at = _rising.Count - need + _alwaysLess;
            var from = need - _alwaysGreater - 1;
            if (from <= at)
            {
                return new(level, _rising[from], _rising[at]);
            }
        }

        var lower = openBelow ? double.NegativeInfinity : FirstAccepted(need, ascending: true);
        var upper = openAbove ? double.PositiveInfinity : FirstAccepted(need, ascending: false);
        return new(level, lower, upper);
    }

    private double FirstAccepted(int need, bool ascending)
    {
        double[] points = [.. _rising, .. _falling];
        Array.Sort(points);
        if (!ascending)
        {
            Array.Reverse(points);
        }

        foreach (var point in points)
        {
            var greater = _alwaysGreater + CountUpTo(_rising, point) + CountFrom(_falling, point);
            var less = _alwaysLess + CountFrom(_rising, point) + CountUpTo(_falling, point);
            if (greater >= need && less >= need)
            {
                return point;
            }
        }

        return double.NaN;
    }

    private void Walk(DrawDesign design, int week, int? last, double[][] sums)
    {
        if (week == design.Weeks.Length)
        {
            Take(sums[week]);
            return;
        }

        var choices = design.Choices[week];
        for (var pick = 0; pick < choices.Count; pick++)
        {
            if (design.Fits(last, choices[pick]))
            {
                for (var k = 0; k < _size; k++)
                {
                    sums[week + 1][k] = sums[week][k] + _parts[week][pick][k];
                }

                Walk(design, week + 1, DrawDesign.LastOf(choices[pick], last), sums);
            }
        }
    }

    private double[] Sum(int[] picks)
    {
        var sum = new double[_size];
        for (var week = 0; week < picks.Length; week++)
        {
            for (var k = 0; k < _size; k++)
            {
                sum[k] += _parts[week][picks[week]][k];
            }
        }

        return sum;
    }

    private void Take(double[] sum)
    {
        Schedules++;
        var information = sum[0];
        for (var k = 3; k < _size; k++)
        {
            information -= sum[k] * sum[k];
        }

        if (information <= Tolerance)
        {
            Undefined++;
            _alwaysGreater++;
            _alwaysLess++;
            return;
        }

        var difference = Statistic - (sum[1] / information);
        var slope = 1 - (sum[2] / information);
        var epsilon = Tolerance * (1 + Math.Abs(Statistic));
        if (Math.Abs(slope) > Tolerance)
        {
            (slope > 0 ? _rising : _falling).Add(Math.Abs(difference) <= epsilon ? 0 : difference / slope);
            return;
        }

        Indistinguishable += Math.Abs(difference) <= epsilon ? 1 : 0;
        _alwaysGreater += difference <= epsilon ? 1 : 0;
        _alwaysLess += difference >= -epsilon ? 1 : 0;
    }

    private void Sort()
    {
        _rising.Sort();
        _falling.Sort();
    }

    private double[][][] Parts(LotData data, DrawDesign design, double[] outcome, double[] treated)
    {
        var index = data.Days.Select((day, i) => (day, i)).ToDictionary(at => at.day, at => at.i);
        return
        [
            .. design.Choices.Select(
                (choices, week) =>
                    choices
                        .Select(choice =>
                        {
                            var part = new double[_size];
                            foreach (var day in choice)
                            {
                                if (index.TryGetValue(day, out var i))
                                {
                                    part[0]++;
                                    part[1] += outcome[i];
                                    part[2] += treated[i];
                                    for (var k = 3; k < _size; k++)
                                    {
                                        part[k] += _basis[k - 3][i];
                                    }
                                }
                            }

                            part[0] -= part[0] > 0 ? part[0] * part[0] / _daysInWeek[week] : 0;
                            return part;
                        })
                        .ToArray()
            ),
        ];
    }

    private static int CountUpTo(List<double> sorted, double value) => Bound(sorted, value, inclusive: true);

    private static int CountFrom(List<double> sorted, double value) =>
        sorted.Count - Bound(sorted, value, inclusive: false);

    private static int Bound(List<double> sorted, double value, bool inclusive)
    {
        int low = 0,
            high = sorted.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (inclusive ? sorted[middle] <= value : sorted[middle] < value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
