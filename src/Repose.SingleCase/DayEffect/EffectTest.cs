namespace Repose.SingleCase;

/// <summary>A randomisation test of every constant effect at once.</summary>
/// <remarks>
/// Each schedule ties with the observed one at one effect θ. A rising schedule counts as greater from its θ on and as
/// less up to it; a falling one, which is rare and comes from missing days, the other way round; a constant one
/// whatever the effect.
/// </remarks>
internal sealed class EffectTest
{
    private readonly List<double> _rising = [];
    private readonly List<double> _falling = [];
    private int _greater;
    private int _less;

    /// <summary>How many schedules were looked at, the observed one included.</summary>
    public int Count { get; private set; }

    public void AddTie(double theta, bool rising)
    {
        Count++;
        (rising ? _rising : _falling).Add(theta);
    }

    public void AddConstant(bool greater, bool less)
    {
        Count++;
        _greater += greater ? 1 : 0;
        _less += less ? 1 : 0;
    }

    /// <summary>To be called once, after the last schedule.</summary>
    public void Sort()
    {
        _rising.Sort();
        _falling.Sort();
    }

    /// <summary>The share of schedules whose statistic is at least the observed one, if the effect is θ.</summary>
    public double Greater(double theta) =>
        (_greater + CountUpTo(_rising, theta) + CountFrom(_falling, theta)) / (double)Count;

    /// <summary>The share of schedules whose statistic is at most the observed one, if the effect is θ.</summary>
    public double Less(double theta) =>
        (_less + CountFrom(_rising, theta) + CountUpTo(_falling, theta)) / (double)Count;

    /// <summary>Whether schedules differ in information so that the p value is not monotone in the effect.</summary>
    public bool IsMonotone => _falling.Count == 0;

    /// <summary>The median of the effects at which some schedule ties with the observed one (Hodges and Lehmann). After sorting.</summary>
    public double? Median()
    {
        var all = _rising;
        if (!IsMonotone)
        {
            all = [.. _rising, .. _falling];
            all.Sort();
        }

        return all.Count == 0 ? null : 0.5 * (all[(all.Count - 1) / 2] + all[all.Count / 2]);
    }

    /// <summary>The hull of all effects that neither one-sided test rejects.</summary>
    public EffectInterval Interval(double level)
    {
        var tail = (1 - level) / 2;
        // More than tail * Count; the small amount keeps 0.025 * 40 = 1 from becoming 1 + rounding.
        var need = (int)Math.Floor((tail * Count) + 1e-9) + 1;
        var openBelow = _greater + _falling.Count >= need && _less + _rising.Count >= need;
        var openAbove = _greater + _rising.Count >= need && _less + _falling.Count >= need;
        if (IsMonotone && need > _greater && need > _less && _rising.Count >= need - _greater)
        {
            var at = _rising.Count - need + _less;
            var from = need - _greater - 1;
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
            var greater = _greater + CountUpTo(_rising, point) + CountFrom(_falling, point);
            var less = _less + CountFrom(_rising, point) + CountUpTo(_falling, point);
            if (greater >= need && less >= need)
            {
                return point;
            }
        }

        return double.NaN;
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
