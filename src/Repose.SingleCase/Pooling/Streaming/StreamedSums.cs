namespace Repose.SingleCase;

/// <summary>What the totals of a streaming pool say at any spread, by the polynomials through the nodes.</summary>
internal sealed class StreamedSums
{
    private readonly double _mid;
    private readonly double _typical;
    private readonly Chebyshev _weight;
    private readonly Chebyshev _weighted;
    private readonly Chebyshev _square;
    private readonly Chebyshev _log;

    public StreamedSums(ExactTotals totals, long clients, double mid)
    {
        _mid = mid;
        var weights = totals.Values(0);
        // Nearly flat when multiplied by the weight of one typical client's inverse.
        _typical = clients / weights[^1];
        _weight = Flattened(weights);
        _weighted = Flattened(totals.Values(1));
        _square = Flattened(totals.Values(2));
        // d/ds of the sum of log(v + u²) is 2 u du/ds times the sum of W: no logarithm has to be kept.
        _log = Chebyshev
            .Through([.. weights.Select((weight, i) => 2 * weight * SpreadNodes.Stretches[i] * SpreadNodes.HalfReach)])
            .Integral();
    }

    public SpreadSums At(double spread)
    {
        var u = spread / _mid;
        var place = SpreadNodes.Place(u);
        var flat = _typical + (u * u);
        var (weight, weighted, square) = (
            _weight.At(place) / flat,
            _weighted.At(place) / flat,
            _square.At(place) / flat
        );
        var mean = weighted / weight;
        return new(weight / (_mid * _mid), mean * _mid, Math.Max(0, square - (weighted * mean)), _log.At(place));
    }

    private Chebyshev Flattened(double[] values) =>
        Chebyshev.Through([.. values.Select((value, i) => value * (_typical + SpreadNodes.Squares[i]))]);
}
