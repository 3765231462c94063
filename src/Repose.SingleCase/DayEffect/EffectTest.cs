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
    private readonly List<int> _inPlace = [];
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
    public double Less(double theta) =>
        (_less + CountFrom(Rising, theta) + CountUpTo(Falling, theta)) / (double)Count;

    /// <summary>The median of the effects at which some schedule ties with the observed one (Hodges and Lehmann).</summary>
    public double? Median()
    {
        if (!IsMonotone)
        {
            using var all = new Rented<double>(_rising + _falling);
            Rising.CopyTo(all.Span);
            Falling.CopyTo(all.Span[_rising..]);
            return Middle(_rising + _falling, place => Selection.At(all.Span, place));
        }

        return _rising == 0 ? null : Middle(_rising, Placed);
    }

    /// <summary>The hull of all effects that neither one-sided test rejects.</summary>
    public EffectInterval Interval(double level)
    {
        var tail = (1 - level) / 2;
        // More than tail * Count; the small amount keeps 0.025 * 40 = 1 from becoming 1 + rounding.
        var need = (int)Math.Floor((tail * Count) + 1e-9) + 1;
        var openBelow = _greater + _falling >= need && _less + _rising >= need;
        var openAbove = _greater + _rising >= need && _less + _falling >= need;
        if (IsMonotone && need > _greater && need > _less && _rising >= need - _greater)
        {
            var at = _rising - need + _less;
            var from = need - _greater - 1;
            if (from <= at)
            {
                return new(level, Placed(from), Placed(at));
            }
        }

        var lower = openBelow ? double.NegativeInfinity : FirstAccepted(need, ascending: true);
        var upper = openAbove ? double.PositiveInfinity : FirstAccepted(need, ascending: false);
        return new(level, lower, upper);
    }

    private static double Middle(int count, Func<int, double> placed)
    {
        var upper = placed(count / 2);
        return int.IsOddInteger(count) ? upper : 0.5 * (placed((count / 2) - 1) + upper);
    }

    /// <summary>
    /// The tie that sorting would put at a place. It is moved there, with none greater before it and none less after it,
    /// so that the next place is looked for on one side only.
    /// </summary>
    private double Placed(int place)
    {
        int from = 0,
            end = _rising;
        foreach (var known in _inPlace)
        {
            from = known <= place ? Math.Max(from, known) : from;
            end = known >= place ? Math.Min(end, known + 1) : end;
        }

        _inPlace.Add(place);
        return Selection.At(Rising[from..end], place - from);
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
