using System.Numerics;

namespace Repose.SingleCase;

/// <summary>A randomisation test of every constant effect at once.</summary>
/// <remarks>
/// Each schedule ties with the observed one at one effect θ. A rising schedule counts as greater from its θ on and as
/// less up to it; a falling one, which is rare and comes from missing days, the other way round; a constant one
/// whatever the effect.
/// </remarks>
/// <param name="room">Kept; room for one number of every schedule. Rising ones fill it from the front, falling ones from the end.</param>
internal sealed class EffectTest(Memory<double> room)
{
    private const double Tolerance = 1e-9;
    private int _rising;
    private int _falling;
    private int _greater;
    private int _less;

    /// <summary>The size beside which a difference is rounding: 1, or the spread of the outcome where that is smaller.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>How many schedules were looked at, the observed one included.</summary>
    public int Count { get; private set; }

    /// <summary>Whether schedules differ in information so that the p value is not monotone in the effect.</summary>
    public bool IsMonotone => _falling == 0;

    private Span<double> Rising => room.Span[.._rising];

    private Span<double> Falling => room.Span[^_falling..];

    /// <summary>Adds rising schedules by how they compare with the observed one, whose statistic is given.</summary>
    public void AddRising(Vector<double> differences, Vector<double> slopes, double statistic)
    {
        var isTied = Vector.LessThanOrEqual(Vector.Abs(differences), new(Epsilon(statistic)));
        Vector.ConditionalSelect(isTied, Vector<double>.Zero, differences / slopes).CopyTo(room.Span[_rising..]);
        _rising += Vector<double>.Count;
        Count += Vector<double>.Count;
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

        var epsilon = Epsilon(statistic);
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
        (_greater + CountUpTo(Rising, theta) + CountFrom(Falling, theta)) / (double)Count;

    /// <summary>The share of schedules whose statistic is at most the observed one, if the effect is θ.</summary>
    public double Less(double theta) => (_less + CountFrom(Rising, theta) + CountUpTo(Falling, theta)) / (double)Count;

    /// <summary>What is asked of the effects at which schedules tie with the observed one, all in one go.</summary>
    /// <returns>
    /// Their median (Hodges and Lehmann), null when there are none; and for each level the hull of all effects that
    /// neither one-sided test rejects.
    /// </returns>
    public (double? Median, EffectInterval[] Intervals) Read(params ReadOnlySpan<double> levels)
    {
        var count = _rising + _falling;
        Span<int> places = stackalloc int[2 * (levels.Length + 1)];
        (places[0], places[1]) = ((count - 1) / 2, count / 2);
        for (var i = 0; i < levels.Length; i++)
        {
            (places[(2 * i) + 2], places[(2 * i) + 3]) = Ends(levels[i]) ?? (0, 0);
        }

        Span<double> found = stackalloc double[places.Length];
        Find(places, found);
        var intervals = new EffectInterval[levels.Length];
        for (var i = 0; i < levels.Length; i++)
        {
            intervals[i] = Ends(levels[i]) is null
                ? Hull(levels[i])
                : new(levels[i], found[(2 * i) + 2], found[(2 * i) + 3]);
        }

        return (count > 0 ? 0.5 * (found[0] + found[1]) : null, intervals);
    }

    /// <summary>How many schedules must be as extreme for an effect to be accepted.</summary>
    /// <remarks>More than the tail; the small amount keeps 0.025 * 40 = 1 from becoming 1 + rounding.</remarks>
    private int Need(double level) => (int)Math.Floor(((1 - level) / 2 * Count) + 1e-9) + 1;

    /// <summary>The places of an interval's ends among the ties in order; null where it takes more to find them.</summary>
    private (int Lower, int Upper)? Ends(double level)
    {
        var need = Need(level);
        var (lower, upper) = (need - _greater - 1, _rising - need + _less);
        return IsMonotone && need > _greater && need > _less && lower < _rising && lower <= upper
            ? (lower, upper)
            : null;
    }

    private void Find(ReadOnlySpan<int> places, Span<double> found)
    {
        if (IsMonotone)
        {
            Selection.Of(Rising, places, found);
            return;
        }

        using Rented<double> all = new(_rising + _falling);
        Rising.CopyTo(all.Span);
        Falling.CopyTo(all.Span[_rising..]);
        Selection.Of(all.Span, places, found);
    }

    private EffectInterval Hull(double level)
    {
        var need = Need(level);
        var openBelow = _greater + _falling >= need && _less + _rising >= need;
        var openAbove = _greater + _rising >= need && _less + _falling >= need;
        var lower = openBelow ? double.NegativeInfinity : FirstAccepted(need, ascending: true);
        var upper = openAbove ? double.PositiveInfinity : FirstAccepted(need, ascending: false);
        return new(level, lower, upper);
    }

    private double FirstAccepted(int need, bool ascending)
    {
        double[] rising = [.. Rising],
            falling = [.. Falling],
            points = [.. rising, .. falling];
        Array.Sort(rising);
        Array.Sort(falling);
        Array.Sort(points);
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

    private double Epsilon(double statistic) => Tolerance * (Scale + Math.Abs(statistic));

    private void AddTie(double theta, bool rising)
    {
        Count++;
        if (rising)
        {
            room.Span[_rising++] = theta;
        }
        else
        {
            room.Span[^++_falling] = theta;
        }
    }

    private void AddConstant(bool greater, bool less)
    {
        Count++;
        _greater += greater ? 1 : 0;
        _less += less ? 1 : 0;
    }

    private static int CountUpTo(ReadOnlySpan<double> values, double most) =>
        CountWithin(values, least: double.NegativeInfinity, most);

    private static int CountFrom(ReadOnlySpan<double> values, double least) =>
        CountWithin(values, least, most: double.PositiveInfinity);

    private static int CountWithin(ReadOnlySpan<double> values, double least, double most)
    {
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
