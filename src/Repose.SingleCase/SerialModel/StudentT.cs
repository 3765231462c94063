using System.Numerics;
using MathNet.Numerics;

namespace Repose.SingleCase;

/// <summary>Student's t for whole degrees of freedom, quick enough to be asked a hundred thousand times.</summary>
/// <remarks>
/// Finite series for whole degrees of freedom: Abramowitz and Stegun 1964, Handbook of Mathematical Functions,
/// 26.7.3 and 26.7.4. All terms are positive, so nothing cancels.
/// </remarks>
internal sealed class StudentT
{
    private const int LongestSeries = 2000;
    private static readonly StudentT?[] Kept = new StudentT?[LongestSeries + 1];
    private readonly int _df;
    private readonly double _density;
    private readonly double[] _ratios;
    private readonly double _product;

    private StudentT(int degreesOfFreedom)
    {
        _df = degreesOfFreedom;
        var first = int.IsOddInteger(_df) ? 3 : 2;
        _ratios = new double[_df > LongestSeries ? 0 : Math.Max(0, (_df - first) / 2)];
        for (var i = 0; i < _ratios.Length; i++)
        {
            _ratios[i] = (first + (2 * i) - 1.0) / (first + (2 * i));
        }

        _product = _ratios.Aggregate(1.0, (product, ratio) => product * ratio);
        _density =
            Math.Exp(SpecialFunctions.GammaLn((_df + 1) / 2.0) - SpecialFunctions.GammaLn(_df / 2.0))
            / Math.Sqrt(_df * Math.PI);
    }

    /// <summary>The distribution, worked out once for all who ask.</summary>
    public static StudentT Of(int degreesOfFreedom) =>
        degreesOfFreedom <= LongestSeries ? Kept[degreesOfFreedom] ??= new(degreesOfFreedom) : new(degreesOfFreedom);

    public double Density(double t) => _density * Math.Pow(1 + (t * t / _df), -(_df + 1) / 2.0);

    /// <summary>Probability below and density together: the density is the last term of the series but for a power.</summary>
    public (double Below, double Density) At(double t)
    {
        if (_df is < 3 or > LongestSeries || !double.IsFinite(t))
        {
            return (Below(t), Density(t));
        }

        var square = _df / (_df + (t * t));
        var root = Math.Sqrt(square);
        var sine = t / Math.Sqrt(_df + (t * t));
        double term = 1,
            sum = 1;
        foreach (var ratio in _ratios)
        {
            term *= square * ratio;
            sum += term;
        }

        // square^((df + 1) / 2) is square^(terms) times square² for odd and square^(3/2) for even degrees of freedom.
        var density = _density / _product * term * square * (int.IsOddInteger(_df) ? square : root);
        var share = int.IsOddInteger(_df)
            ? 2 / Math.PI * (Math.Atan(t / Math.Sqrt(_df)) + (sine * root * sum))
            : sine * sum;
        return (0.5 * (1 + share), density);
    }

    /// <summary>The same for a vector of values of t, whose cos² = df / (df + t²) and whose series are known.</summary>
    public (Vector<double> Below, Vector<double> Density) At(
        Vector<double> t,
        Vector<double> square,
        Vector<double> sum
    )
    {
        var root = Vector.SquareRoot(square);
        var sine = t * root / Math.Sqrt(_df);
        var isOdd = int.IsOddInteger(_df);
        var density = Power(square, _ratios.Length + 1) * (isOdd ? square : root) * _density;
        var share = isOdd ? (Angles(t / Math.Sqrt(_df)) + (sine * root * sum)) * (2 / Math.PI) : sine * sum;
        return ((Vector<double>.One + share) * 0.5, density);
    }

    /// <summary>df / (df + t²).</summary>
    public Vector<double> Square(Vector<double> t) => new Vector<double>(_df) / (new Vector<double>(_df) + (t * t));

    /// <summary>
    /// The series for four vectors side by side: each step waits for the one before it, so that one alone would leave the
    /// processor idle.
    /// </summary>
    public void Series(ReadOnlySpan<Vector<double>> squares, Span<Vector<double>> sums)
    {
        var (square0, square1, square2, square3) = (squares[0], squares[1], squares[2], squares[3]);
        Vector<double> sum0 = Vector<double>.One,
            sum1 = sum0,
            sum2 = sum0,
            sum3 = sum0;
        for (var i = _ratios.Length - 1; i >= 0; i--)
        {
            var ratio = new Vector<double>(_ratios[i]);
            sum0 = Vector<double>.One + (square0 * ratio * sum0);
            sum1 = Vector<double>.One + (square1 * ratio * sum1);
            sum2 = Vector<double>.One + (square2 * ratio * sum2);
            sum3 = Vector<double>.One + (square3 * ratio * sum3);
        }

        (sums[0], sums[1], sums[2], sums[3]) = (sum0, sum1, sum2, sum3);
    }

    private static Vector<double> Power(Vector<double> factor, int exponent)
    {
        var power = Vector<double>.One;
        for (; exponent > 0; exponent >>= 1)
        {
            power = int.IsOddInteger(exponent) ? power * factor : power;
            factor *= factor;
        }

        return power;
    }

    /// <summary>Whether the series is used, so that several values can be worked out at once.</summary>
    public bool HasSeries => _df is >= 3 and <= LongestSeries;

    private static Vector<double> Angles(Vector<double> tangents)
    {
        Span<double> angles = stackalloc double[Vector<double>.Count];
        tangents.CopyTo(angles);
        foreach (ref var angle in angles)
        {
            angle = Math.Atan(angle);
        }

        return new(angles);
    }

    public double Below(double t)
    {
        if (_df > LongestSeries)
        {
            return MathNet.Numerics.Distributions.StudentT.CDF(0, 1, _df, t);
        }

        if (!double.IsFinite(t))
        {
            return t > 0 ? 1 : 0;
        }

        var square = _df / (_df + (t * t));
        var sine = t / Math.Sqrt(_df + (t * t));
        return 0.5 * (1 + (int.IsOddInteger(_df) ? Odd(t, square, sine) : Even(square, sine)));
    }

    private double Even(double square, double sine) => sine * Series(square);

    private double Odd(double t, double square, double sine)
    {
        var angle = Math.Atan(t / Math.Sqrt(_df));
        return 2 / Math.PI * (_df == 1 ? angle : angle + (sine * Math.Sqrt(square) * Series(square)));
    }

    private double Series(double square)
    {
        double term = 1,
            sum = 1;
        foreach (var ratio in _ratios)
        {
            term *= square * ratio;
            sum += term;
        }

        return sum;
    }
}
