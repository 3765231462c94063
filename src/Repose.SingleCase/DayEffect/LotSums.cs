namespace Repose.SingleCase;

/// <summary>The sums of every schedule over all weeks, so that leaving out one day costs one week and not all.</summary>
/// <remarks>
/// Only without covariates: those tie the weeks together. The sums are those of <see cref="LotDistribution"/>; without
/// covariates no schedule falls with the effect, so that an effect is excluded exactly when its share is small enough.
/// </remarks>
internal sealed class LotSums
{
    private readonly LotData _data;
    private readonly DrawnSchedule _schedule;
    private readonly int[][] _picks;
    private readonly double[][][] _parts;
    private readonly double[] _information;
    private readonly double[] _outcome;
    private readonly double[] _overlap;

    private LotSums(LotData data, DrawnSchedule schedule, int[][] picks)
    {
        (_data, _schedule, _picks) = (data, schedule, picks);
        _parts = LotDistribution.Bare(data, schedule).WeekParts;
        _information = Sum(0);
        _outcome = Sum(1);
        _overlap = Sum(2);
    }

    /// <summary>How many schedules there are.</summary>
    public int Count => _information.Length;

    /// <summary>The sums; null with covariates.</summary>
    public static LotSums? Of(LotData data, DrawnSchedule schedule, LotDraws draws) =>
        data.Covariates.Length > 0 ? null
        : schedule.Design.Count <= LotTest.MostEnumerated ? new(data, schedule, schedule.Design.AllPicks())
        : new(data, schedule, draws.Picks);

    /// <summary>The test without one day, as evidence of a gain.</summary>
    /// <param name="index">The place of the day in the data.</param>
    /// <param name="direction">Which way the outcome improves.</param>
    /// <param name="whole">The same test in full, should its estimate be asked for.</param>
    public LotEvidenceWithoutDay Without(int index, Direction direction, Func<LotEvidence?> whole)
    {
        var rest = _data.Without(index);
        var week = _data.Weeks[index];
        var bare = LotDistribution.Bare(rest, _schedule);
        double[][] changes =
        [
            .. Enumerable
                .Range(0, 3)
                .Select(k => bare.WeekParts[week].Select((part, pick) => part[k] - _parts[week][pick][k]).ToArray()),
        ];
        var canTell = bare.CanCompare && !LotTest.IsFlat(rest);
        var epsilon = LotDistribution.Tolerance * (bare.Test.Scale + Math.Abs(bare.Statistic));
        return new(this, canTell ? new(week, changes, bare.Statistic, epsilon) : null, direction, whole);
    }

    /// <summary>How many schedules are at least as high as the observed one (or at most), if the effect is θ.</summary>
    /// <remarks>Everything is multiplied by the information, which saves a division for each schedule.</remarks>
    public int Extreme(double theta, bool high, LotWithout without)
    {
        var sign = high ? 1.0 : -1.0;
        var bound = (sign * (without.Statistic - theta)) - without.Epsilon;
        double[] more = without.Changes[0],
            shift =
            [.. without.Changes[1].Select((outcome, pick) => sign * (outcome - (theta * without.Changes[2][pick])))];
        var picks = _picks[without.Week];
        var count = 0;
        for (var i = 0; i < picks.Length; i++)
        {
            var pick = picks[i];
            var information = _information[i] + more[pick];
            var difference = (sign * (_outcome[i] - (theta * _overlap[i]))) + shift[pick];
            // Without information there is no comparison, and the schedule counts as extreme.
            count += bound * information <= difference || information <= LotDistribution.Tolerance ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many schedules cannot be told from the observed one, or allow no comparison.</summary>
    public int Alike(LotWithout without)
    {
        const double tolerance = LotDistribution.Tolerance;
        var picks = _picks[without.Week];
        var count = 0;
        for (var i = 0; i < picks.Length; i++)
        {
            var pick = picks[i];
            double information = _information[i] + without.Changes[0][pick],
                outcome = _outcome[i] + without.Changes[1][pick],
                overlap = _overlap[i] + without.Changes[2][pick];
            var same =
                Math.Abs(information - overlap) <= tolerance * information
                && Math.Abs((without.Statistic * information) - outcome) <= without.Epsilon * information;
            count += same || information <= tolerance ? 1 : 0;
        }

        return count;
    }

    private double[] Sum(int k)
    {
        var sums = new double[_picks[0].Length];
        for (var week = 0; week < _picks.Length; week++)
        {
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += _parts[week][_picks[week][i]][k];
            }
        }

        return sums;
    }
}
