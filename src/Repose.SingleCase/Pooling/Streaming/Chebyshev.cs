namespace Repose.SingleCase;

/// <summary>The polynomial through values at Chebyshev's points, cos(πi/(n-1)).</summary>
internal sealed class Chebyshev
{
    private readonly double[] _coefficients;

    private Chebyshev(double[] coefficients) => _coefficients = coefficients;

    public static Chebyshev Through(IReadOnlyList<double> values)
    {
        var last = values.Count - 1;
        double[] cosines = [.. Enumerable.Range(0, 2 * last).Select(i => Math.Cos(Math.PI * i / last))];
        var coefficients = new double[values.Count];
        for (var k = 0; k <= last; k++)
        {
            var sum = 0.0;
            for (var i = 0; i <= last; i++)
            {
                sum += (i == 0 || i == last ? 0.5 : 1) * values[i] * cosines[(int)((long)i * k % (2 * last))];
            }

            coefficients[k] = (k == 0 || k == last ? 1.0 : 2.0) / last * sum;
        }

        return new(coefficients);
    }

    /// <summary>The integral from -1.</summary>
    public Chebyshev Integral()
    {
        var n = _coefficients.Length;
        var integral = new double[n + 1];
        for (var k = 1; k <= n; k++)
        {
            var below = _coefficients[k - 1] * (k == 1 ? 2 : 1);
            var above = k + 1 < n ? _coefficients[k + 1] : 0;
            integral[k] = (below - above) / (2 * k);
        }

        integral[0] = 0;
        var whole = new Chebyshev(integral);
        integral[0] = -whole.At(-1);
        return whole;
    }

    /// <summary>The value at a place from -1 to 1 (Clenshaw's recurrence).</summary>
    public double At(double x)
    {
        double one = 0,
            two = 0;
        for (var k = _coefficients.Length - 1; k >= 1; k--)
        {
            (one, two) = ((2 * x * one) - two + _coefficients[k], one);
        }

        return (x * one) - two + _coefficients[0];
    }
}
