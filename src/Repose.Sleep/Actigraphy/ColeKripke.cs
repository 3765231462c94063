namespace Repose.Sleep;

/// <summary>Tells sleep from wake by the counts of a minute and of the minutes around it, in adults.</summary>
/// <remarks>
/// Cole, Kripke, Gruen, Mullaney and Gillin 1992, Sleep 15(5):461-469, doi:10.1093/sleep/15.5.461. A minute is sleep where
/// D = 0.001 · (106 a₋₄ + 54 a₋₃ + 58 a₋₂ + 76 a₋₁ + 230 a₀ + 74 a₊₁ + 67 a₊₂) is below 1, a being counts a minute.
/// What the counts of another device are worth in those of the paper is a matter of the device:
/// <see cref="ActivityScale"/>. What lies before the first and after the last minute counts as still.
/// </remarks>
public static class ColeKripke
{
    private const int Before = 4;
    private static readonly double[] Weights = [106, 54, 58, 76, 230, 74, 67];

    /// <summary>Whether each minute is sleep.</summary>
    /// <param name="counts">Counts of each minute.</param>
    /// <param name="scale">What the counts are worth.</param>
    public static bool[] Score(IReadOnlyList<double> counts, ActivityScale scale)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(scale);
        var scaled = counts.Select(scale.Of).ToArray();
        return [.. Enumerable.Range(0, scaled.Length).Select(minute => Index(scaled, minute) < 1)];
    }

    private static double Index(double[] counts, int minute)
    {
        var sum = 0.0;
        for (var at = 0; at < Weights.Length; at++)
        {
            var neighbour = minute - Before + at;
            sum += neighbour >= 0 && neighbour < counts.Length ? Weights[at] * counts[neighbour] : 0;
        }

        return 0.001 * sum;
    }
}
