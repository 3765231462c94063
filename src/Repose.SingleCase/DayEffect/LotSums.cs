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
        return new(this, week, changes, canTell ? (bare.Statistic, bare.Test.Scale) : null, direction, whole);
    }

    /// <summary>How many schedules are at least, and at most, as high as the observed one, if the effect is θ.</summary>
    public LotCounts At(double theta, int week, double[][] changes, double statistic, double scale)
    {
        const double tolerance = LotDistribution.Tolerance;
        var epsilon = tolerance * (scale + Math.Abs(statistic));
        double atMost = statistic - theta + epsilon,
            atLeast = statistic - theta - epsilon;
        int greater = 0,
            less = 0,
            alike = 0;
        var picks = _picks[week];
        double[] more = changes[0],
            moreOutcome = changes[1],
            moreOverlap = changes[2];
        for (var i = 0; i < picks.Length; i++)
        {
            var pick = picks[i];
            var information = _information[i] + more[pick];
            if (information <= tolerance)
            {
                (greater, less, alike) = (greater + 1, less + 1, alike + 1);
                continue;
            }

            // Everything is multiplied by the information, which saves a division for each schedule.
            double outcome = _outcome[i] + moreOutcome[pick],
                overlap = _overlap[i] + moreOverlap[pick],
                difference = outcome - (theta * overlap);
            greater += atLeast * information <= difference ? 1 : 0;
            less += atMost * information >= difference ? 1 : 0;
            var same =
                Math.Abs(information - overlap) <= tolerance * information
                && Math.Abs((statistic * information) - outcome) <= epsilon * information;
            alike += same ? 1 : 0;
        }

        return new(greater, less, alike);
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
