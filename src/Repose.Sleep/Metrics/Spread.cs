namespace Repose.Sleep;

/// <summary>A mean with its spread over nights. Nights without the value are not in it, and are counted.</summary>
/// <param name="Known">How many nights have the value.</param>
/// <param name="Missing">How many nights do not.</param>
/// <param name="Mean">The mean of the known values.</param>
/// <param name="StandardDeviation">Standard deviation with n − 1; null for fewer than two values.</param>
/// <param name="Least">The smallest value.</param>
/// <param name="Median">The median; the mean of the middle two for an even number.</param>
/// <param name="Most">The largest value.</param>
public sealed record Spread(
    int Known,
    int Missing,
    double Mean,
    double? StandardDeviation,
    double Least,
    double Median,
    double Most
)
{
    /// <summary>The spread of the values; null if none is known.</summary>
    public static Spread? Of(IEnumerable<double?> values)
    {
        var all = values.ToList();
        var known = all.OfType<double>().Order().ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var mean = known.Average();
        var squares = known.Sum(value => (value - mean) * (value - mean));
        return new Spread(
            known.Count,
            all.Count - known.Count,
            mean,
            known.Count > 1 ? Math.Sqrt(squares / (known.Count - 1)) : null,
            known[0],
            (known[(known.Count - 1) / 2] + known[known.Count / 2]) / 2,
            known[^1]
        );
    }
}
