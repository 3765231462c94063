namespace Repose.SingleCase;

/// <summary>A model whose columns and outcome were centred and scaled, so that no unit can hurt the arithmetic.</summary>
/// <remarks>
/// The effect column is last: the last step of the Cholesky factor then yields the effect, its standard error and
/// the residual sum of squares without solving for the other coefficients.
/// </remarks>
internal sealed class ScaledModel : IDisposable
{
    private readonly ModelData _data;
    private readonly Rented<double> _numbers;
    private readonly double _logScale;
    private readonly GapSums _sums;
    private readonly int _p;

    public ScaledModel(ModelData data)
    {
        _data = data;
        _p = data.Names.Length + 1;
        ResidualDf = data.Count - _p;
        _numbers = new(((_p + 1) * (data.Count + 2)) + PackedCholesky.Cells(_p + 1));
        Column(0).Fill(1);
        (Centres[0], Scales[0]) = (0, 1);
        for (var c = 1; c <= _p; c++)
        {
            // The outcome lies after the last column, there and here.
            (Centres[c], Scales[c]) = Scale(data.Column(c - 1), Column(c));
            _logScale += c < _p ? 2 * Math.Log(Scales[c]) : 0;
        }

        _sums = GapSums.Of(data.Days, Columns);
    }

    public int ResidualDf { get; }

    /// <summary>From scaled to real units of the effect.</summary>
    public double EffectUnit => Scales[_p] / Scales[_p - 1];

    /// <summary>
    /// From the likelihood of the scaled columns to that of the real ones: models whose columns differ can be compared
    /// only on this scale, the outcome being the same.
    /// </summary>
    public double LogUnit => -0.5 * _logScale;

    // One after the other in the rented memory: intercept, columns and outcome, scaled; what they were scaled by; a factor.
    private Span<double> Columns => _numbers.Span[..((_p + 1) * _data.Count)];

    private Span<double> Centres => _numbers.Span.Slice((_p + 1) * _data.Count, _p + 1);

    private Span<double> Scales => _numbers.Span.Slice((_p + 1) * (_data.Count + 1), _p + 1);

    private Span<double> Cells => _numbers.Span[((_p + 1) * (_data.Count + 2))..];

    /// <summary>The posterior of the effect.</summary>
    public EffectPosterior Posterior() => new(_sums, ResidualDf, EffectUnit);

    /// <summary>The fit at the quadrature points, or at those of the tails too; lost with the thread's next fit.</summary>
    public PhiCurve Curve(int end) => PhiCurve.Of(_sums, ResidualDf, end);

    /// <summary>The derivative of the log likelihood by phi, from that of the Cholesky factor.</summary>
    public double Score(double phi)
    {
        var cells = Cells;
        using Rented<double> rented = new(2 * cells.Length);
        Span<double> slopes = rented.Span[..cells.Length],
            unused = rented.Span[cells.Length..];
        _ = _sums.CrossProducts(phi, cells);
        var (logDeterminant, _) = _sums.Derivatives(phi, slopes, unused);
        PackedCholesky.FactoriseWithSlopes(cells, slopes, _p + 1);
        for (var c = 0; c < _p; c++)
        {
            logDeterminant += 2 * slopes[PackedCholesky.At(c, c)] / cells[PackedCholesky.At(c, c)];
        }

        var last = PackedCholesky.At(_p, _p);
        return -0.5 * (logDeterminant + (2 * ResidualDf * slopes[last] / cells[last]));
    }

    /// <summary>All coefficients in real units, for the value of phi that was found best.</summary>
    public RemlFit RemlAt(double phi)
    {
        var (at, residual, coefficients) = CoefficientsAt(phi);
        var logLikelihood =
            at
            - (0.5 * ResidualDf * (Math.Log(2 * Math.PI) + 1 - Math.Log(ResidualDf)))
            - (ResidualDf * Math.Log(Scales[_p]))
            - (0.5 * _logScale);
        var (kenwardRoger, satterthwaite) = Adjusted(phi, coefficients[^1], residual);
        return new(phi, residual * Scales[_p], logLikelihood, coefficients)
        {
            KenwardRoger = kenwardRoger,
            Satterthwaite = satterthwaite,
        };
    }

    /// <summary>The coefficients by ordinary least squares: those of phi = 0.</summary>
    public Coefficient[] LeastSquares() => CoefficientsAt(0).Coefficients;

    public void Dispose() => _numbers.Dispose();

    /// <summary>The log likelihood, with the factor left behind.</summary>
    private double At(double phi)
    {
        var cells = Cells;
        var logDeterminant = _sums.CrossProducts(phi, cells);
        if (!PackedCholesky.Factorise(cells, _p + 1))
        {
            return double.NegativeInfinity;
        }

        for (var c = 0; c < _p; c++)
        {
            logDeterminant += 2 * Math.Log(cells[PackedCholesky.At(c, c)]);
        }

        var residual = Math.Max(cells[PackedCholesky.At(_p, _p)], 1e-150);
        return -0.5 * (logDeterminant + (ResidualDf * 2 * Math.Log(residual)));
    }

    private (double LogLikelihood, double Residual, Coefficient[] Coefficients) CoefficientsAt(double phi)
    {
        var at = At(phi);
        using Rented<double> rented = new(_p * ((2 * _p) + 2));
        Span<double> weights = rented.Span[.._p],
            scaled = rented.Span[_p..(2 * _p)],
            inverse = rented.Span.Slice(2 * _p, _p * _p);
        PackedCholesky.Inverse(Cells, _p, inverse, rented.Span[((2 + _p) * _p)..]);
        var residual = Cells[PackedCholesky.At(_p, _p)] / Math.Sqrt(ResidualDf);
        Solve(scaled);
        var coefficients = new Coefficient[_p];
        weights[0] = Scales[_p];
        var intercept = Centres[_p] + (scaled[0] * Scales[_p]);
        for (var c = 1; c < _p; c++)
        {
            var unit = Scales[_p] / Scales[c];
            weights[c] = -Centres[c] * unit;
            intercept -= scaled[c] * unit * Centres[c];
            var error = residual * Math.Sqrt(inverse[(c * _p) + c]) * unit;
            coefficients[c] = new(_data.Names[c - 1], scaled[c] * unit, error);
        }

        coefficients[0] = new(RemlFit.Intercept, intercept, residual * Math.Sqrt(Quadratic(inverse, weights)));
        return (at, residual, coefficients);
    }

    private (AdjustedEffect? KenwardRoger, AdjustedEffect? Satterthwaite) Adjusted(
        double phi,
        Coefficient effect,
        double residual
    )
    {
        if (SmallSample.Of(_sums, _data.Days, Columns[..(_p * _data.Count)], phi) is not { } small)
        {
            return (null, null);
        }

        var error = residual * Math.Sqrt(small.Variance) * EffectUnit;
        return (
            new(effect.Value, error, small.DegreesOfFreedom),
            small.SatterthwaiteDf > 0 ? new(effect.Value, effect.StandardError, small.SatterthwaiteDf) : null
        );
    }

    private static double Quadratic(ReadOnlySpan<double> matrix, ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var r = 0; r < weights.Length; r++)
        {
            for (var c = 0; c < weights.Length; c++)
            {
                sum += weights[r] * matrix[(r * weights.Length) + c] * weights[c];
            }
        }

        return sum;
    }

    /// <summary>Back-substitution in the factor that the last call of <see cref="At"/> left behind.</summary>
    private void Solve(Span<double> solution)
    {
        var cells = Cells;
        for (var c = _p - 1; c >= 0; c--)
        {
            var sum = cells[PackedCholesky.At(_p, c)];
            for (var r = c + 1; r < _p; r++)
            {
                sum -= cells[PackedCholesky.At(r, c)] * solution[r];
            }

            solution[c] = sum / cells[PackedCholesky.At(c, c)];
        }
    }

    private Span<double> Column(int index) => Columns.Slice(index * _data.Count, _data.Count);

    /// <summary>Writes the column centred and scaled; returns by what.</summary>
    private static (double Centre, double Scale) Scale(ReadOnlySpan<double> values, Span<double> target)
    {
        double sum = 0,
            squares = 0;
        foreach (var value in values)
        {
            sum += value;
        }

        var centre = sum / values.Length;
        foreach (var value in values)
        {
            squares += (value - centre) * (value - centre);
        }

        var spread = Math.Sqrt(squares / values.Length);
        var scale = spread > 0 ? spread : 1;
        for (var i = 0; i < values.Length; i++)
        {
            target[i] = (values[i] - centre) / scale;
        }

        return (centre, scale);
    }
}
