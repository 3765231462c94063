namespace Repose.SingleCase;

/// <summary>Products with R⁻¹, its derivative and R that cost one step per day, because R⁻¹ is tridiagonal.</summary>
internal static class CorrelationProducts
{
    /// <summary>Writes the packed lower triangle of X' K R K X, where K is the derivative of R⁻¹ by phi.</summary>
    public static void Curvature(ReadOnlySpan<int> days, ReadOnlySpan<double> columns, double phi, Span<double> target)
    {
        var n = days.Length;
        using Rented<GapPower> rented = new(n);
        using Rented<double> products = new(columns.Length + n);
        var powers = rented.Span;
        Powers(days, phi, powers);
        Span<double> bent = products.Span[..columns.Length],
            spread = products.Span[columns.Length..];
        var cell = 0;
        for (var r = 0; r < columns.Length / n; r++)
        {
            InverseDerivative(powers, columns.Slice(r * n, n), bent.Slice(r * n, n));
            Correlation(powers, bent.Slice(r * n, n), spread);
            for (var c = 0; c <= r; c++, cell++)
            {
                target[cell] = ColumnCheck.Dot(bent.Slice(c * n, n), spread);
            }
        }
    }

    /// <summary>What ties each day to the one before it; most gaps are like the last one.</summary>
    private static void Powers(ReadOnlySpan<int> days, double phi, Span<GapPower> powers)
    {
        powers[0] = default;
        var known = 0;
        for (var i = 1; i < days.Length; i++)
        {
            var gap = days[i] - days[i - 1];
            powers[i] = gap == known ? powers[i - 1] : GapPower.Of(phi, gap);
            known = gap;
        }
    }

    private static void InverseDerivative(
        ReadOnlySpan<GapPower> powers,
        ReadOnlySpan<double> column,
        Span<double> result
    )
    {
        result.Clear();
        for (var i = 1; i < column.Length; i++)
        {
            double a = powers[i].Value,
                rest = (1 - a) * (1 + a),
                unit = powers[i].First / (rest * rest),
                own = 2 * a * unit,
                across = -(1 + (a * a)) * unit;
            result[i - 1] += (own * column[i - 1]) + (across * column[i]);
            result[i] += (across * column[i - 1]) + (own * column[i]);
        }
    }

    /// <summary>R times a column: what reaches a day from the days before it, and from those after it.</summary>
    private static void Correlation(ReadOnlySpan<GapPower> powers, ReadOnlySpan<double> column, Span<double> result)
    {
        var carried = 0.0;
        for (var i = 0; i < column.Length; i++)
        {
            carried = (carried * powers[i].Value) + column[i];
            result[i] = carried;
        }

        carried = 0;
        for (var i = column.Length - 2; i >= 0; i--)
        {
            carried = (carried + column[i + 1]) * powers[i + 1].Value;
            result[i] += carried;
        }
    }
}
