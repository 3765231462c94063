using System.Numerics;
using System.Runtime.InteropServices;

namespace Repose.SingleCase;

/// <summary>A randomisation test of every constant effect at once.</summary>
/// <remarks>
/// Each schedule ties with the observed one at one effect θ. A rising schedule counts as greater from its θ on and as
/// less up to it; a falling one, which is rare and comes from missing days, the other way round; a constant one
/// whatever the effect.
/// </remarks>
internal sealed class EffectTest
{
    private const double Tolerance = 1e-9;
    private readonly List<double> _rising = [];
    private readonly List<double> _falling = [];
    private int _greater;
    private int _less;

    /// <summary>The size beside which a difference is rounding: 1, or the spread of the outcome where that is smaller.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>How many schedules were looked at, the observed one included.</summary>
    public int Count { get; private set; }

    /// <summary>Makes room for this many schedules at once.</summary>
    public void Expect(int schedules) => _rising.EnsureCapacity(schedules);

    public void AddTie(double theta, bool rising)
    {
        Count++;
        (rising ? _rising : _falling).Add(theta);
    }

    /// <summary>Many of <see cref="AddTie"/>, all rising.</summary>
    public void AddRising(ReadOnlySpan<double> thetas)
    {
        Count += thetas.Length;
        _rising.AddRange(thetas);
    }

    /// <summary>The effects at which rising schedules tie with the observed one; 0 where they tie without any.</summary>
    public Vector<double> Ties(Vector<double> difference, Vector<double> slope, double statistic) =>
        Vector.ConditionalSelect(
            Vector.LessThanOrEqual(Vector.Abs(difference), new(Tolerance * (Scale + Math.Abs(statistic)))),
            Vector<double>.Zero,
            difference / slope
        );

    public void AddConstant(bool greater, bool less)
    {
        Count++;
        _greater += greater ? 1 : 0;
        _less += less ? 1 : 0;
    }

    /// <summary>Adds a schedule by how it compares with the observed one, whose statistic is given.</summary>
    /// <returns>Whether the two cannot be told apart.</returns>
    public bool Add(DrawnPart? part, double statistic)
    {
        if (part is not { Difference: var difference, Slope: var slope })
        {
            AddConstant(greater: true, less: true);
            return false;
        }

        var epsilon = Tolerance * (Scale + Math.Abs(statistic));
        if (Math.Abs(slope) > Tolerance)
        {
            AddTie(Math.Abs(difference) <= epsilon ? 0 : difference / slope, slope > 0);
            return false;
        }

        AddConstant(greater: difference <= epsilon, less: difference >= -epsilon);
        return Math.Abs(difference) <= epsilon;
    }

    /// <summary>The share of schedules whose statistic is at least the observed one, if the effect is θ.</summary>
    public double Greater(double theta) =>
        (_greater + CountUpTo(_rising, theta) + CountFrom(_falling, theta)) / (double)Count;

    /// <summary>The share of schedules whose statistic is at most the observed one, if the effect is θ.</summary>
    public double Less(double theta) =>
        (_less + CountFrom(_rising, theta) + CountUpTo(_falling, theta)) / (double)Count;

    /// <summary>Whether schedules differ in information so that the p value is not monotone in the effect.</summary>
    public bool IsMonotone => _falling.Count == 0;

    /// <summary>The median of the effects at which some schedule ties with the observed one (Hodges and Lehmann).</summary>
    public double? Median()
    {
        var all = IsMonotone ? CollectionsMarshal.AsSpan(_rising) : [.. _rising, .. _falling];
        if (all.Length == 0)
        {
            return null;
        }

        var upper = Selection.Of(all, all.Length / 2);
        return int.IsOddInteger(all.Length) ? upper : 0.5 * (Selection.Of(all, (all.Length / 2) - 1) + upper);
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
                var all = CollectionsMarshal.AsSpan(_rising);
                return new(level, Selection.Of(all, from), Selection.Of(all, at));
            }
        }

        var lower = openBelow ? double.NegativeInfinity : FirstAccepted(need, ascending: true);
        var upper = openAbove ? double.PositiveInfinity : FirstAccepted(need, ascending: false);
        return new(level, lower, upper);
    }

    private double FirstAccepted(int need, bool ascending)
    {
        double[] rising = [.. _rising.Order()],
            falling = [.. _falling.Order()],
            points = [.. rising.Concat(falling).Order()];
        if (!ascending)
        {
            Array.Reverse(points);
        }

        foreach (var point in points)
        {
            var greater = _greater + Bound(rising, point, true) + falling.Length - Bound(falling, point, false);
            var less = _less + rising.Length - Bound(rising, point, false) + Bound(falling, point, true);
            if (greater >= need && less >= need)
            {
                return point;
            }
        }

        return double.NaN;
    }

    private static int CountUpTo(List<double> values, double most) =>
        CountWithin(values, least: double.NegativeInfinity, most);

    private static int CountFrom(List<double> values, double least) =>
        CountWithin(values, least, most: double.PositiveInfinity);

    private static int CountWithin(List<double> list, double least, double most)
    {
        var values = CollectionsMarshal.AsSpan(list);
        var (lower, upper) = (new Vector<double>(least), new Vector<double>(most));
        var lanes = Vector<long>.Zero;
        var i = 0;
        for (; i <= values.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var value = new Vector<double>(values[i..]);
            // All bits set, which is -1, where it lies between.
            lanes -= Vector.GreaterThanOrEqual(value, lower) & Vector.LessThanOrEqual(value, upper);
        }

        var count = (int)Vector.Sum(lanes);
        for (; i < values.Length; i++)
        {
            count += values[i] >= least && values[i] <= most ? 1 : 0;
        }

        return count;
    }

    private static int Bound(double[] sorted, double value, bool inclusive)
    {
        int low = 0,
            high = sorted.Length;
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
