namespace Repose.SingleCase;

/// <summary>Products with R⁻¹, its derivative and R that cost one step per day, because R⁻¹ is tridiagonal.</summary>
internal static class CorrelationProducts
{
    /// <summary>The packed lower triangle of X' K R K X, where K is the derivative of R⁻¹ by phi.</summary>
    public static double[] Curvature(int[] days, double[][] columns, double phi)
    {
        var size = columns.Length;
        var powers = new GapPower[days.Length];
        for (var i = 1; i < days.Length; i++)
        {
            powers[i] = GapPower.Of(phi, days[i] - days[i - 1]);
        }

        var bent = new double[size][];
        var result = new double[size * (size + 1) / 2];
        var cell = 0;
        for (var r = 0; r < size; r++)
        {
            bent[r] = InverseDerivative(powers, columns[r]);
            var spread = Correlation(powers, bent[r]);
            for (var c = 0; c <= r; c++, cell++)
            {
                result[cell] = ColumnCheck.Dot(bent[c], spread);
            }
        }

        return result;
    }

    private static double[] InverseDerivative(GapPower[] powers, double[] column)
    {
        var result = new double[column.Length];
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

        return result;
    }

    /// <summary>R times a column: what reaches a day from the days before it, and from those after it.</summary>
    private static double[] Correlation(GapPower[] powers, double[] column)
    {
        var result = new double[column.Length];
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

        return result;
    }
}
