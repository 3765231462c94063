namespace Repose.SingleCase;

/// <summary>The weighted residual sum of squares, and its derivatives by phi, when the outcome is the last of the columns.</summary>
internal readonly record struct ResidualCurve
{
    public ResidualCurve(double[] cross, double[] first, double[] second, double[,] inverse, int p)
    {
        // r = y - Xb is the combination of all columns with these weights.
        var weights = new double[p + 1];
        weights[p] = 1;
        for (var r = 0; r < p; r++)
        {
            for (var c = 0; c < p; c++)
            {
                weights[r] -= inverse[r, c] * cross[PackedCholesky.At(p, c)];
            }
        }

        var pull = new double[p];
        for (var r = 0; r < p; r++)
        {
            for (var c = 0; c <= p; c++)
            {
                pull[r] += first[PackedCholesky.At(Math.Max(r, c), Math.Min(r, c))] * weights[c];
            }
        }

        Value = Quadratic(cross, weights);
        First = Quadratic(first, weights);
        Second = Quadratic(second, weights);
        for (var r = 0; r < p; r++)
        {
            for (var c = 0; c < p; c++)
            {
                Second -= 2 * pull[r] * inverse[r, c] * pull[c];
            }
        }
    }

    public double Value { get; }

    public double First { get; }

    public double Second { get; }

    private static double Quadratic(double[] packed, double[] weights)
    {
        var sum = 0.0;
        for (var r = 0; r < weights.Length; r++)
        {
            for (var c = 0; c < weights.Length; c++)
            {
                sum += weights[r] * packed[PackedCholesky.At(Math.Max(r, c), Math.Min(r, c))] * weights[c];
            }
        }

        return sum;
    }
}
