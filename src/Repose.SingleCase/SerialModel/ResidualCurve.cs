namespace Repose.SingleCase;

/// <summary>The weighted residual sum of squares, and its derivatives by phi, when the outcome is the last of the columns.</summary>
internal readonly record struct ResidualCurve
{
    public ResidualCurve(
        ReadOnlySpan<double> cross,
        ReadOnlySpan<double> first,
        ReadOnlySpan<double> second,
        ReadOnlySpan<double> inverse,
        int p
    )
    {
        // r = y - Xb is the combination of all columns with these weights.
        using Rented<double> rented = new((2 * p) + 1);
        rented.Span.Clear();
        Span<double> weights = rented.Span[..(p + 1)],
            pull = rented.Span[(p + 1)..];
        weights[p] = 1;
        for (var r = 0; r < p; r++)
        {
            for (var c = 0; c < p; c++)
            {
                weights[r] -= inverse[(r * p) + c] * cross[PackedCholesky.At(p, c)];
            }
        }

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
                Second -= 2 * pull[r] * inverse[(r * p) + c] * pull[c];
            }
        }
    }

    public double Value { get; }

    public double First { get; }

    public double Second { get; }

    private static double Quadratic(ReadOnlySpan<double> packed, ReadOnlySpan<double> weights)
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
