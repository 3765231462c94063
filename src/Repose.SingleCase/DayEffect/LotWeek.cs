using System.Numerics;

namespace Repose.SingleCase;

/// <summary>The sums of all schedules, those with the same choice of one week side by side.</summary>
/// <remarks>What a changed week adds is then the same for long runs of schedules, which go through the processor in vectors.</remarks>
internal sealed class LotWeek(LotSums sums, LotSchedules schedules) : IDisposable
{
    private readonly Rented<double> _sums = new(LotComparison.Main * sums.Count);
    private int[] _ends = [];
    private int? _week;

    /// <summary>Puts the schedules in the order of a week's choices, unless they are.</summary>
    public void Arrange(int week)
    {
        if (_week == week)
        {
            return;
        }

        _week = week;
        using Rented<int> places = new(sums.Count);
        Place(schedules.OfWeek(week), schedules.Observed.Design.Choices[week].Count, places.Span);
        for (var k = 0; k < LotComparison.Main; k++)
        {
            Span<double> from = sums.Of(k),
                to = Of(k);
            for (var i = 0; i < from.Length; i++)
            {
                to[places.Span[i]] = from[i];
            }
        }
    }

    /// <summary>How many schedules are at least as high as the observed one (or at most), if the effect is θ.</summary>
    public int Extreme(double theta, bool high, LotWithout without)
    {
        var sign = high ? 1.0 : -1.0;
        var bound = (sign * (without.Statistic - theta)) - without.Epsilon;
        var (count, from) = (0, 0);
        for (var pick = 0; pick < _ends.Length; pick++)
        {
            var change = without.Changes[pick];
            var shift = sign * (change[1] - (theta * change[2]));
            count += Extreme(from, _ends[pick], theta, sign, bound, change[0], shift);
            from = _ends[pick];
        }

        return count;
    }

    /// <summary>How many schedules cannot be told from the observed one, or allow no comparison.</summary>
    public int Alike(LotWithout without)
    {
        var (count, pick) = (0, 0);
        for (var i = 0; i < sums.Count; i++)
        {
            while (i >= _ends[pick])
            {
                pick++;
            }

            var change = without.Changes[pick];
            double information = Of(0)[i] + change[0],
                outcome = Of(1)[i] + change[1],
                overlap = Of(2)[i] + change[2];
            var same =
                Math.Abs(information - overlap) <= LotComparison.Tolerance * information
                && Math.Abs((without.Statistic * information) - outcome) <= without.Epsilon * information;
            count += same || information <= LotComparison.Tolerance ? 1 : 0;
        }

        return count;
    }

    public void Dispose() => _sums.Dispose();

    private Span<double> Of(int sum) => _sums.Span.Slice(sum * sums.Count, sums.Count);

    /// <summary>Writes where each schedule belongs: a counting sort by its choice, which leaves the ends of the runs.</summary>
    private void Place(ReadOnlySpan<int> picks, int choices, Span<int> places)
    {
        _ends = new int[choices];
        foreach (var pick in picks)
        {
            _ends[pick]++;
        }

        var start = 0;
        foreach (ref var end in _ends.AsSpan())
        {
            (start, end) = (start + end, start);
        }

        for (var i = 0; i < picks.Length; i++)
        {
            places[i] = _ends[picks[i]]++;
        }
    }

    /// <remarks>Everything is multiplied by the information, which saves a division for each schedule.</remarks>
    private int Extreme(int from, int end, double theta, double sign, double bound, double more, double shift)
    {
        ReadOnlySpan<double> informations = Of(0)[from..end],
            outcomes = Of(1)[from..end],
            overlaps = Of(2)[from..end];
        var lanes = Vector<long>.Zero;
        var i = 0;
        for (; i <= informations.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var information = new Vector<double>(informations[i..]) + new Vector<double>(more);
            var effect = new Vector<double>(overlaps[i..]) * theta;
            var difference = ((new Vector<double>(outcomes[i..]) - effect) * sign) + new Vector<double>(shift);
            // Without information there is no comparison, and the schedule counts as extreme. All bits set are -1.
            lanes -=
                Vector.LessThanOrEqual(information * bound, difference)
                | Vector.LessThanOrEqual(information, new(LotComparison.Tolerance));
        }

        var count = (int)Vector.Sum(lanes);
        for (; i < informations.Length; i++)
        {
            var information = informations[i] + more;
            var difference = (sign * (outcomes[i] - (theta * overlaps[i]))) + shift;
            count += bound * information <= difference || information <= LotComparison.Tolerance ? 1 : 0;
        }

        return count;
    }
}
