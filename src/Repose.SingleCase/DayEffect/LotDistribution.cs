using System.Numerics;

namespace Repose.SingleCase;

/// <summary>The statistic under every schedule that the lot could have given.</summary>
internal sealed class LotDistribution : IDisposable
{
    private readonly LotComparison _comparison;
    private readonly LotSums _sums;
    private readonly Rented<double> _ties;
    private double _differences;
    private double _squares;

    public LotDistribution(LotComparison comparison, LotSchedules schedules)
    {
        _comparison = comparison;
        _sums = new(comparison, schedules);
        _ties = new(_sums.Count);
        Test = new(_ties.Memory) { Scale = comparison.Scale };
        if (schedules.IsExact)
        {
            TakeEach(0, _sums.Count);
        }
        else
        {
            TakeVectors();
        }
    }

    /// <summary>The coefficient of treatment days within weeks.</summary>
    public double Statistic => _comparison.Statistic;

    /// <summary>The schedules that were looked at, as a test of any effect.</summary>
    public EffectTest Test { get; }

    /// <summary>How many of them cannot be told from the observed one on the recorded days, itself included.</summary>
    public int Indistinguishable { get; private set; }

    /// <summary>How many of them allow no comparison; they count as extreme.</summary>
    public int Undefined { get; private set; }

    /// <summary>The schedules looked at, divided by those that always count as extreme.</summary>
    public double Distinguishable => Test.Count / (double)Math.Max(1, Indistinguishable + Undefined);

    /// <summary>The mean of the statistic over the schedules that allow a comparison.</summary>
    public double NullMean => Statistic - (_differences / Compared);

    /// <summary>Its standard deviation over them, with n - 1; 0 when there is one.</summary>
    public double NullStandardDeviation =>
        Compared < 2 ? 0 : Math.Sqrt(Math.Max(0, _squares - (_differences * _differences / Compared)) / (Compared - 1));

    private int Compared => Math.Max(1, Test.Count - Undefined);

    public void Dispose()
    {
        _ties.Dispose();
        _sums.Dispose();
    }

    /// <summary>Takes the schedules in vectors; one by one where a vector holds one that is not of the usual kind.</summary>
    private void TakeVectors()
    {
        var at = 0;
        var least = new Vector<double>(LotComparison.Tolerance);
        for (; at <= _sums.Count - Vector<double>.Count; at += Vector<double>.Count)
        {
            var information = new Vector<double>(_sums.Information[at..]);
            for (var k = LotComparison.Main; k < _comparison.Size; k++)
            {
                var covariate = new Vector<double>(_sums.Of(k)[at..]);
                information -= covariate * covariate;
            }

            var difference = new Vector<double>(Statistic) - (new Vector<double>(_sums.Outcome[at..]) / information);
            var slope = Vector<double>.One - (new Vector<double>(_sums.Overlap[at..]) / information);
            // Asked this way round, because without any information the slope is no number, and compares with none.
            if (!Vector.GreaterThanAll(information, least) || !Vector.GreaterThanAll(slope, least))
            {
                TakeEach(at, at + Vector<double>.Count);
                continue;
            }

            _differences += Vector.Sum(difference);
            _squares += Vector.Dot(difference, difference);
            Test.AddRising(difference, slope, Statistic);
        }

        TakeEach(at, _sums.Count);
    }

    private void TakeEach(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            var part = _comparison.Part(_sums, i);
            Undefined += part is null ? 1 : 0;
            var difference = part?.Difference ?? 0;
            _differences += difference;
            _squares += difference * difference;
            Indistinguishable += Test.Add(part, Statistic) ? 1 : 0;
        }
    }
}
