using System.Numerics;

namespace Repose.SingleCase;

/// <summary>The statistic under every schedule that the lot could have given.</summary>
/// <remarks>
/// M takes out week means and covariates. For a schedule z: C = z'Mz, A = z'My / C, B = z'M z_observed / C. Under a
/// constant effect θ the statistic of z is A - θB, that of the observed schedule A_observed - θ.
/// Every one of these is a sum over weeks of numbers known for each week's choice.
/// </remarks>
internal sealed class LotDistribution
{
    internal const double Tolerance = 1e-9;
    private const int Chunk = 256;
    private readonly List<double[]> _basis;
    private readonly double[][][] _parts;
    private readonly double[] _daysInWeek;
    private readonly int _size;
    private readonly double[] _sum;
    private double _differences;
    private double _squares;

    private LotDistribution(LotData data, DrawnSchedule schedule)
    {
        double[] observed = [.. data.Days.Select(day => schedule.Days.Contains(day) ? 1.0 : 0.0)];
        _basis = data.CovariateBasis();
        _daysInWeek = data.CountPerWeek();
        _size = 3 + _basis.Count;
        _sum = new double[_size];
        var outcome = data.Residual(data.Outcome, _basis);
        var treated = data.Residual(observed, _basis);
        Information = ColumnCheck.Dot(observed, treated);
        Statistic = ColumnCheck.Dot(observed, outcome) / Information;
        _parts = Parts(data, schedule.Design, outcome, treated);
        Test = new() { Scale = Math.Min(1, ColumnCheck.Norm(outcome) / Math.Sqrt(Math.Max(1, outcome.Length))) };
    }

    /// <summary>The coefficient of treatment days within weeks.</summary>
    public double Statistic { get; }

    /// <summary>How much the observed schedule can tell; 0 when treated days cannot be compared inside any week.</summary>
    public double Information { get; }

    /// <summary>Whether the observed schedule allows any comparison.</summary>
    public bool CanCompare => Information > Tolerance;

    /// <summary>The schedules that were looked at, as a test of any effect.</summary>
    public EffectTest Test { get; }

    /// <summary>How many of them cannot be told from the observed one on the recorded days, itself included.</summary>
    public int Indistinguishable { get; private set; }

    /// <summary>How many of them allow no comparison; they count as extreme.</summary>
    public int Undefined { get; private set; }

    /// <summary>The mean of the statistic over the schedules that allow a comparison.</summary>
    public double NullMean => Statistic - (_differences / Compared);

    /// <summary>Its standard deviation over them, with n - 1; 0 when there is one.</summary>
    public double NullStandardDeviation =>
        Compared < 2 ? 0 : Math.Sqrt(Math.Max(0, _squares - (_differences * _differences / Compared)) / (Compared - 1));

    private int Compared => Math.Max(1, Test.Count - Undefined);

    public static LotDistribution Enumerated(LotData data, DrawnSchedule schedule)
    {
        var distribution = new LotDistribution(data, schedule);
        if (distribution.CanCompare)
        {
            distribution.Test.Expect((int)schedule.Design.Count);
            var sums = distribution.Zeros(schedule.Design);
            distribution.Walk(schedule.Design, 0, null, sums, distribution.Take);
        }

        return distribution;
    }

    public static LotDistribution Drawn(LotData data, DrawnSchedule schedule, LotDraws draws)
    {
        var distribution = new LotDistribution(data, schedule);
        if (distribution.CanCompare)
        {
            distribution.Test.Expect(draws.Count);
            distribution.TakeAll(draws);
        }

        return distribution;
    }

    /// <summary>The weighing of a schedule against the observed one, without a test of its own.</summary>
    public static LotDistribution Bare(LotData data, DrawnSchedule schedule) => new(data, schedule);

    /// <summary>What each choice of each week adds: information, outcome, overlap with the observed choice; covariates.</summary>
    public double[][][] WeekParts => _parts;

    /// <summary>Every schedule of the design against the observed one; null where a schedule allows no comparison.</summary>
    public List<DrawnPart?> All(DrawDesign design)
    {
        var parts = new List<DrawnPart?>();
        Walk(design, 0, null, Zeros(design), sum => parts.Add(PartOf(sum)));
        return parts;
    }

    /// <summary>One schedule against the observed one, given by the number of the choice in each week.</summary>
    public DrawnPart? At(int[] picks)
    {
        var sum = new double[_size];
        for (var week = 0; week < picks.Length; week++)
        {
            for (var k = 0; k < sum.Length; k++)
            {
                sum[k] += _parts[week][picks[week]][k];
            }
        }

        return PartOf(sum);
    }

    private double[][] Zeros(DrawDesign design) =>
        [.. Enumerable.Range(0, design.Weeks.Length + 1).Select(_ => new double[_size])];

    private void Walk(DrawDesign design, int week, int? last, double[][] sums, Action<double[]> take)
    {
        if (week == design.Weeks.Length)
        {
            take(sums[week]);
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

                Walk(design, week + 1, DrawDesign.LastOf(choices[pick], last), sums, take);
            }
        }
    }

    /// <summary>A few hundred draws at a time, week by week, so that the inner loop is one addition.</summary>
    private void TakeAll(LotDraws draws)
    {
        var sums = new double[_size][];
        for (var k = 0; k < _size; k++)
        {
            sums[k] = new double[Chunk];
        }

        var columns = _parts.Select(parts => Columns(parts)).ToArray();
        for (var from = 0; from < draws.Count; from += Chunk)
        {
            var count = Math.Min(Chunk, draws.Count - from);
            for (var k = 0; k < _size; k++)
            {
                Array.Clear(sums[k]);
                for (var week = 0; week < columns.Length; week++)
                {
                    Add(columns[week][k], draws.Picks[week].AsSpan(from, count), sums[k]);
                }
            }

            TakeChunk(sums, count);
        }
    }

    /// <summary>Takes the schedules in vectors; one by one where a vector holds one that is not of the usual kind.</summary>
    private void TakeChunk(double[][] sums, int count)
    {
        Span<double> ties = stackalloc double[Chunk];
        var (tied, at) = (0, 0);
        for (; at <= count - Vector<double>.Count; at += Vector<double>.Count)
        {
            var information = new Vector<double>(sums[0], at);
            for (var k = 3; k < _size; k++)
            {
                information -= new Vector<double>(sums[k], at) * new Vector<double>(sums[k], at);
            }

            var difference = new Vector<double>(Statistic) - (new Vector<double>(sums[1], at) / information);
            var slope = Vector<double>.One - (new Vector<double>(sums[2], at) / information);
            // Asked this way round, because without any information the slope is no number, and compares with none.
            if (!Vector.GreaterThanAll(information, new(Tolerance)) || !Vector.GreaterThanAll(slope, new(Tolerance)))
            {
                TakeEach(sums, at, at + Vector<double>.Count);
                continue;
            }

            _differences += Vector.Sum(difference);
            _squares += Vector.Dot(difference, difference);
            Test.Ties(difference, slope, Statistic).CopyTo(ties[tied..]);
            tied += Vector<double>.Count;
        }

        TakeEach(sums, at, count);
        Test.AddRising(ties[..tied]);
    }

    private void TakeEach(double[][] sums, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            for (var k = 0; k < _size; k++)
            {
                _sum[k] = sums[k][i];
            }

            Take(_sum);
        }
    }

    private double[][] Columns(double[][] parts) =>
        [.. Enumerable.Range(0, _size).Select(k => parts.Select(part => part[k]).ToArray())];

    private static void Add(double[] column, ReadOnlySpan<int> picks, Span<double> sums)
    {
        for (var i = 0; i < picks.Length; i++)
        {
            sums[i] += column[picks[i]];
        }
    }

    private DrawnPart? PartOf(double[] sum)
    {
        var information = sum[0];
        for (var k = 3; k < _size; k++)
        {
            information -= sum[k] * sum[k];
        }

        return information <= Tolerance ? null : new(Statistic - (sum[1] / information), 1 - (sum[2] / information));
    }

    private void Take(double[] sum)
    {
        var part = PartOf(sum);
        Undefined += part is null ? 1 : 0;
        var difference = part?.Difference ?? 0;
        _differences += difference;
        _squares += difference * difference;
        Indistinguishable += Test.Add(part, Statistic) ? 1 : 0;
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
}
