namespace Repose.SingleCase;

/// <summary>How a person's days hang together and spread, pooled over all people and corrected for few values.</summary>
/// <param name="Phi">The correlation of neighbouring values.</param>
/// <param name="Variance">The variance of a person's values about the means of the phases.</param>
internal readonly record struct SerialDependence(double Phi, double Variance)
{
    /// <summary>Null when the values do not vary within phases or leave no degree of freedom.</summary>
    /// <param name="runs">All runs, in the order of person and time.</param>
    /// <param name="acrossPhases">Whether the last value of a phase and the first of the next are neighbours.</param>
    public static SerialDependence? Of(CaseRun[] runs, bool acrossPhases)
    {
        var degrees = runs.Sum(run => run.Count - 1);
        var squares = runs.Sum(run => Moments.Of(run.Values).SumOfSquares);
        if (degrees == 0 || squares == 0)
        {
            return null;
        }

        var neighbours = runs.Sum(run => Neighbours(run.Residuals));
        if (acrossPhases)
        {
            neighbours += runs.Zip(runs.Skip(1))
                .Where(pair => string.Equals(pair.First.Case, pair.Second.Case, StringComparison.Ordinal))
                .Sum(pair => pair.First.Residuals[^1] * pair.Second.Residuals[0]);
        }

        var phi = (neighbours / squares) + (runs.Sum(run => 1 - (1.0 / run.Count)) / degrees);
        var expected = runs.Sum(run => run.Count - (Correlations(run.Count, phi) / run.Count));
        return new(phi, expected > 0 ? squares / expected : 0);
    }

    private static double Neighbours(double[] residuals) => residuals.Zip(residuals.Skip(1), (a, b) => a * b).Sum();

    /// <summary>The sum of the correlations of a run of values, each with each.</summary>
    private static double Correlations(int count, double phi)
    {
        var sum = (double)count;
        for (var lag = 1; lag < count; lag++)
        {
            sum += 2 * (count - lag) * Math.Pow(phi, lag);
        }

        return sum;
    }
}
