using System.Numerics;

namespace Repose.SingleCase;

/// <summary>The sums of all schedules, those with the same choice of one week side by side.</summary>
/// <remarks>
/// What a changed week adds is then the same for a long run of schedules, which goes through the processor in vectors.
/// Runs are filled up to whole vectors with what is no number and therefore never counts.
/// </remarks>
internal sealed class LotWeek : IDisposable
{
    private readonly LotSums _sums;
    private readonly LotSchedules _schedules;
    private readonly int _room;
    private readonly Rented<double> _arranged;
    private readonly Rented<int> _places;
    private int[] _starts = [];
    private int? _week;

    public LotWeek(LotSums sums, LotSchedules schedules)
    {
        (_sums, _schedules) = (sums, schedules);
        var design = schedules.Observed.Design;
        _room = sums.Count + (Vector<double>.Count * design.MostChoices);
        _arranged = new(LotComparison.Main * _room);
        _places = new(sums.Count);
    }

    /// <summary>Puts the schedules in the order of a week's choices, unless they are.</summary>
    public void Arrange(int week)
    {
        if (_week == week)
        {
            return;
        }

        _week = week;
        Place(_schedules.OfWeek(week), _schedules.Observed.Design.Choices[week].Count);
        _arranged.Span.Fill(double.NaN);
        var places = _places.Span;
        for (var k = 0; k < LotComparison.Main; k++)
        {
            Span<double> from = _sums.Of(k),
                to = Of(k);
            for (var i = 0; i < from.Length; i++)
            {
                to[places[i]] = from[i];
            }
        }
    }

    /// <summary>How many schedules are at least as high as the observed one (or at most), if the effect is θ.</summary>
    public int Extreme(double theta, bool high, LotWithout without)
    {
        var sign = high ? 1.0 : -1.0;
        var bound = (sign * (without.Statistic - theta)) - without.Epsilon;
        ReadOnlySpan<double> informations = Of(0),
            outcomes = Of(1),
            overlaps = Of(2);
        var lanes = Vector<long>.Zero;
        for (var pick = 0; pick < without.Changes.Length; pick++)
        {
            var change = without.Changes[pick];
            Vector<double> more = new(change[0]),
                shift = new(sign * (change[1] - (theta * change[2])));
            for (var i = _starts[pick]; i < _starts[pick + 1]; i += Vector<double>.Count)
            {
                // Everything is multiplied by the information, which saves a division for each schedule.
                var information = new Vector<double>(informations[i..]) + more;
                var effect = new Vector<double>(overlaps[i..]) * theta;
                var difference = ((new Vector<double>(outcomes[i..]) - effect) * sign) + shift;
                lanes -= Vector.LessThanOrEqual(information * bound, difference) | IsNothing(information);
            }
        }

        return (int)Vector.Sum(lanes);
    }

    /// <summary>How many schedules cannot be told from the observed one, or allow no comparison.</summary>
    public int Alike(LotWithout without)
    {
        ReadOnlySpan<double> informations = Of(0),
            outcomes = Of(1),
            overlaps = Of(2);
        var lanes = Vector<long>.Zero;
        for (var pick = 0; pick < without.Changes.Length; pick++)
        {
            var change = without.Changes[pick];
            for (var i = _starts[pick]; i < _starts[pick + 1]; i += Vector<double>.Count)
            {
                Vector<double> information = new Vector<double>(informations[i..]) + new Vector<double>(change[0]),
                    outcome = new Vector<double>(outcomes[i..]) + new Vector<double>(change[1]),
                    overlap = new Vector<double>(overlaps[i..]) + new Vector<double>(change[2]);
                var sameDays = Within(information - overlap, LotComparison.Tolerance * information);
                var sameStatistic = Within((without.Statistic * information) - outcome, without.Epsilon * information);
                lanes -= (sameDays & sameStatistic) | IsNothing(information);
            }
        }

        return (int)Vector.Sum(lanes);
    }

    public void Dispose()
    {
        _arranged.Dispose();
        _places.Dispose();
    }

    /// <summary>Without information there is no comparison, and the schedule counts as extreme.</summary>
    private static Vector<long> IsNothing(Vector<double> information) =>
        Vector.LessThanOrEqual(information, new(LotComparison.Tolerance));

    private static Vector<long> Within(Vector<double> difference, Vector<double> most) =>
        Vector.LessThanOrEqual(Vector.Abs(difference), most);

    private Span<double> Of(int sum) => _arranged.Span.Slice(sum * _room, _room);

    /// <summary>Finds where each schedule belongs: a counting sort by its choice.</summary>
    private void Place(ReadOnlySpan<int> picks, int choices)
    {
        var next = new int[choices + 1];
        foreach (var pick in picks)
        {
            next[pick + 1]++;
        }

        for (var pick = 1; pick <= choices; pick++)
        {
            var whole = (next[pick] + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
            next[pick] = next[pick - 1] + whole;
        }

        _starts = [.. next];
        var places = _places.Span;
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = next[picks[i]]++;
        }
    }
}
