namespace Repose.SingleCase;

/// <summary>What a REML fit must add to its standard error because the variance and phi were estimated too.</summary>
/// <remarks>
/// Kenward and Roger 1997, doi:10.2307/2533558, for V = σ²R(phi) with parameters (σ², phi), worked with σ² = 1 since
/// everything scales. With M = X'R⁻¹X, Φ = M⁻¹, N = X'KRKX (K the derivative of R⁻¹) and W the inverse of the expected
/// REML information, their adjusted covariance comes to Φ + 2Φ(W₁₂M'/2 + W₂₂(N/2 - M'ΦM' + M''/4))Φ; for one contrast
/// their degrees of freedom come to 2v²/g'Wg with v = l'Φl and g its gradient, and their scale factor to 1.
/// Satterthwaite's degrees of freedom are the same with the observed information in place of the expected.
/// </remarks>
internal readonly record struct SmallSample(double Variance, double DegreesOfFreedom, double SatterthwaiteDf)
{
    /// <param name="sums">The sums of the scaled model, columns and outcome.</param>
    /// <param name="days">Its days.</param>
    /// <param name="columns">Its columns one after the other, the effect last, without the outcome.</param>
    /// <param name="phi">Where the REML likelihood is highest.</param>
    /// <returns>For the effect, with σ² = 1; null when the information is not positive.</returns>
    public static SmallSample? Of(GapSums sums, ReadOnlySpan<int> days, ReadOnlySpan<double> columns, double phi)
    {
        var p = sums.Size - 1;
        var (packed, full) = (PackedCholesky.Cells(p + 1), p * p);
        using Rented<double> rented = new((5 * packed) + (5 * full));
        var room = rented.Span;
        Span<double> cross = Next(ref room, packed),
            first = Next(ref room, packed),
            second = Next(ref room, packed),
            factor = Next(ref room, packed),
            spread = Next(ref room, packed),
            inverse = Next(ref room, full),
            lower = Next(ref room, full),
            turned = Next(ref room, full),
            curvature = Next(ref room, full),
            bent = Next(ref room, full);
        sums.CrossProducts(phi, cross);
        var (log1, log2) = sums.Derivatives(phi, first, second);
        cross.CopyTo(factor);
        if (!PackedCholesky.Factorise(factor, p + 1))
        {
            return null;
        }

        PackedCholesky.Inverse(factor, p, inverse, lower);
        CorrelationProducts.Curvature(days, columns, phi, spread);
        Product(inverse, first, p, turned);
        Product(inverse, spread, p, curvature);
        Product(inverse, second, p, bent);
        double trace1 = Trace(turned, p),
            traceSquare = TraceOfProduct(turned, turned, p);
        var df = days.Length - p;
        Information expected = new(
            df / 2.0,
            0.5 * (log1 + trace1),
            0.5 * (TraceOfCorrelation(sums, phi) - (2 * Trace(curvature, p)) + traceSquare)
        );
        var residual = new ResidualCurve(cross, first, second, inverse, p);
        var unit = df / residual.Value;
        Information observed = new(
            df / 2.0,
            -0.5 * unit * residual.First,
            0.5 * (log2 + Trace(bent, p) - traceSquare + (unit * residual.Second))
        );

        var last = p - 1;
        var v = inverse[^1];
        var slope = -AtLast(turned, inverse, last);
        var middle = 0.0;
        for (var k = 0; k < p; k++)
        {
            middle += turned[(last * p) + k] * AtRow(turned, inverse, k, last);
        }

        var added =
            (0.5 * expected.Inverse12 * AtLast(turned, inverse, last))
            + (
                expected.Inverse22
                * ((0.5 * AtLast(curvature, inverse, last)) - middle + (0.25 * AtLast(bent, inverse, last)))
            );
        SmallSample result = new(
            v + (2 * added),
            expected.DegreesOfFreedom(v, slope),
            observed.DegreesOfFreedom(v, slope)
        );
        return expected.IsPositive && result.Variance > 0 && double.IsFinite(result.Variance + result.DegreesOfFreedom)
            ? result with
            {
                SatterthwaiteDf = observed.IsPositive ? result.SatterthwaiteDf : 0,
            }
            : null;
    }

    /// <summary>tr(R⁻¹R'R⁻¹R'), the information that each pair of neighbouring days holds of phi.</summary>
    private static double TraceOfCorrelation(GapSums sums, double phi)
    {
        var sum = 0.0;
        for (var gap = 0; gap < sums.Gaps.Length; gap++)
        {
            var power = GapPower.Of(phi, sums.Gaps[gap]);
            var square = power.Value * power.Value;
            sum += 2 * sums.Counts[gap] * power.First * power.First * (1 + square) / ((1 - square) * (1 - square));
        }

        return sum;
    }

    private static Span<double> Next(ref Span<double> room, int length)
    {
        var next = room[..length];
        room = room[length..];
        return next;
    }

    private static void Product(ReadOnlySpan<double> inverse, ReadOnlySpan<double> packed, int p, Span<double> product)
    {
        for (var r = 0; r < p; r++)
        {
            for (var c = 0; c < p; c++)
            {
                var sum = 0.0;
                for (var k = 0; k < p; k++)
                {
                    sum += inverse[(r * p) + k] * packed[PackedCholesky.At(Math.Max(k, c), Math.Min(k, c))];
                }

                product[(r * p) + c] = sum;
            }
        }
    }

    private static double AtLast(ReadOnlySpan<double> product, ReadOnlySpan<double> inverse, int last) =>
        AtRow(product, inverse, last, last);

    private static double AtRow(ReadOnlySpan<double> product, ReadOnlySpan<double> inverse, int row, int column)
    {
        // The effect comes last, so that the column is the last one of both.
        var p = column + 1;
        var sum = 0.0;
        for (var k = 0; k < p; k++)
        {
            sum += product[(row * p) + k] * inverse[(k * p) + column];
        }

        return sum;
    }

    private static double Trace(ReadOnlySpan<double> matrix, int p)
    {
        var sum = 0.0;
        for (var k = 0; k < p; k++)
        {
            sum += matrix[(k * p) + k];
        }

        return sum;
    }

    private static double TraceOfProduct(ReadOnlySpan<double> left, ReadOnlySpan<double> right, int p)
    {
        var sum = 0.0;
        for (var r = 0; r < p; r++)
        {
            for (var c = 0; c < p; c++)
            {
                sum += left[(r * p) + c] * right[(c * p) + r];
            }
        }

        return sum;
    }

    /// <summary>The information of (σ², phi), symmetric.</summary>
    private readonly record struct Information(double Of11, double Of12, double Of22)
    {
        private double Determinant => (Of11 * Of22) - (Of12 * Of12);

        public bool IsPositive => Of11 > 0 && Determinant > 1e-12 * Of11 * Math.Abs(Of22);

        public double Inverse12 => -Of12 / Determinant;

        public double Inverse22 => Of11 / Determinant;

        /// <summary>2v² / g'Wg with g = (v, slope).</summary>
        public double DegreesOfFreedom(double v, double slope) =>
            2 * v * v * Determinant / ((v * v * Of22) - (2 * v * slope * Of12) + (slope * slope * Of11));
    }
}
