namespace Repose.SingleCase;

/// <summary>A model whose columns and outcome were centred and scaled, so that no unit can hurt the arithmetic.</summary>
/// <remarks>
/// The effect column is last: the last step of the Cholesky factor then yields the effect, its standard error and
/// the residual sum of squares without solving for the other coefficients.
/// </remarks>
internal sealed class ScaledModel
{
    private readonly string[] _names;
    private readonly double[] _centres;
    private readonly double[] _scales;
    private readonly double[] _cells;
    private readonly double _logScale;
    private readonly GapSums _sums;
    private readonly int[] _days;
    private readonly double[][] _rows;
    private readonly int _p;

    public ScaledModel(ModelData data)
    {
        _p = data.Columns.Length + 1;
        _names = data.Names;
        _centres = new double[_p + 1];
        _scales = new double[_p + 1];
        var rows = new double[_p + 1][];
        rows[0] = new double[data.Count];
        Array.Fill(rows[0], 1);
        _scales[0] = 1;
        for (var c = 0; c < data.Columns.Length; c++)
        {
            rows[c + 1] = Scale(data.Columns[c], c + 1);
            _logScale += 2 * Math.Log(_scales[c + 1]);
        }

        rows[_p] = Scale(data.Outcome, _p);
        ResidualDf = data.Count - _p;
        (_days, _rows) = (data.Days, rows);
        _sums = GapSums.Of(data.Days, rows);
        _cells = new double[(_p + 1) * (_p + 2) / 2];
    }

    public int ResidualDf { get; }

    /// <summary>From scaled to real units of the effect.</summary>
    public double EffectUnit => _scales[_p] / _scales[_p - 1];

    /// <summary>The fit at all quadrature points, and in the tails where wanted; lost with the thread's next fit.</summary>
    public PhiCurve Curve(bool withTails)
    {
        var curve = PhiCurve.OfThread;
        curve.Fill(_sums, ResidualDf, 0, withTails ? PhiTable.End : PhiTable.GridEnd);
        return curve;
    }

    /// <summary>The derivative of the log likelihood by phi, from that of the Cholesky factor.</summary>
    public double Score(double phi)
    {
        Span<double> slopes = stackalloc double[_cells.Length],
            unused = stackalloc double[_cells.Length];
        _ = _sums.CrossProducts(phi, _cells);
        var (logDeterminant, _) = _sums.Derivatives(phi, slopes, unused);
        PackedCholesky.FactoriseWithSlopes(_cells, slopes, _p + 1);
        for (var c = 0; c < _p; c++)
        {
            logDeterminant += 2 * slopes[PackedCholesky.At(c, c)] / _cells[PackedCholesky.At(c, c)];
        }

        var last = PackedCholesky.At(_p, _p);
        return -0.5 * (logDeterminant + (2 * ResidualDf * slopes[last] / _cells[last]));
    }

    private AtPhi At(double phi)
    {
        var logDeterminant = _sums.CrossProducts(phi, _cells);
        if (!PackedCholesky.Factorise(_cells, _p + 1))
        {
            return new(double.NegativeInfinity, 0, 0);
        }

        for (var c = 0; c < _p; c++)
        {
            logDeterminant += 2 * Math.Log(_cells[PackedCholesky.At(c, c)]);
        }

        var effectPivot = _cells[PackedCholesky.At(_p - 1, _p - 1)];
        var residual = Math.Max(_cells[PackedCholesky.At(_p, _p)], 1e-150);
        var logLikelihood = -0.5 * (logDeterminant + (ResidualDf * 2 * Math.Log(residual)));
        return new(
            logLikelihood,
            _cells[PackedCholesky.At(_p, _p - 1)] / effectPivot,
            residual / Math.Sqrt(ResidualDf) / effectPivot
        );
    }

    /// <summary>
    /// From the likelihood of the scaled columns to that of the real ones: models whose columns differ can be compared
    /// only on this scale, the outcome being the same.
    /// </summary>
    public double LogUnit => -0.5 * _logScale;

    /// <summary>All coefficients in real units, for the value of phi that was found best.</summary>
    public RemlFit RemlAt(double phi)
    {
        var (at, residual, coefficients) = CoefficientsAt(phi);
        var logLikelihood =
            at.LogLikelihood
            - (0.5 * ResidualDf * (Math.Log(2 * Math.PI) + 1 - Math.Log(ResidualDf)))
            - (ResidualDf * Math.Log(_scales[_p]))
            - (0.5 * _logScale);
        return new(phi, residual * _scales[_p], logLikelihood, coefficients)
        {
            Adjusted = new(() => Adjusted(phi, coefficients[^1], residual)),
        };
    }

    private (AtPhi At, double Residual, Coefficient[] Coefficients) CoefficientsAt(double phi)
    {
        var at = At(phi);
        var inverse = PackedCholesky.Inverse(_cells, _p);
        var residual = _cells[PackedCholesky.At(_p, _p)] / Math.Sqrt(ResidualDf);
        var scaled = Solve();
        var coefficients = new Coefficient[_p];
        var weights = new double[_p];
        weights[0] = _scales[_p];
        var intercept = _centres[_p] + (scaled[0] * _scales[_p]);
        for (var c = 1; c < _p; c++)
        {
            var unit = _scales[_p] / _scales[c];
            weights[c] = -_centres[c] * unit;
            intercept -= scaled[c] * unit * _centres[c];
            coefficients[c] = new(_names[c - 1], scaled[c] * unit, residual * Math.Sqrt(inverse[c, c]) * unit);
        }

        coefficients[0] = new(RemlFit.Intercept, intercept, residual * Math.Sqrt(Quadratic(inverse, weights)));
        return (at, residual, coefficients);
    }

    /// <summary>The coefficients by ordinary least squares: those of phi = 0.</summary>
    public IReadOnlyList<Coefficient> LeastSquares() => CoefficientsAt(0).Coefficients;

    private (AdjustedEffect? KenwardRoger, AdjustedEffect? Satterthwaite) Adjusted(
        double phi,
        Coefficient effect,
        double residual
    )
    {
        if (SmallSample.Of(_sums, _days, _rows[.._p], phi) is not { } small)
        {
            return (null, null);
        }

        var error = residual * Math.Sqrt(small.Variance) * EffectUnit;
        return (
            new(effect.Value, error, small.DegreesOfFreedom),
            small.SatterthwaiteDf > 0 ? new(effect.Value, effect.StandardError, small.SatterthwaiteDf) : null
        );
    }

    private static double Quadratic(double[,] matrix, double[] weights)
    {
        var sum = 0.0;
        for (var r = 0; r < weights.Length; r++)
        {
            for (var c = 0; c < weights.Length; c++)
            {
                sum += weights[r] * matrix[r, c] * weights[c];
            }
        }

        return sum;
    }

    /// <summary>Back-substitution in the factor that the last call of <see cref="At"/> left behind.</summary>
    private double[] Solve()
    {
        var solution = new double[_p];
        for (var c = _p - 1; c >= 0; c--)
        {
            var sum = _cells[PackedCholesky.At(_p, c)];
            for (var r = c + 1; r < _p; r++)
            {
                sum -= _cells[PackedCholesky.At(r, c)] * solution[r];
            }

            solution[c] = sum / _cells[PackedCholesky.At(c, c)];
        }

        return solution;
    }

    private double[] Scale(double[] values, int index)
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
        _centres[index] = centre;
        _scales[index] = spread > 0 ? spread : 1;
        var scaled = new double[values.Length];
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] = (values[i] - centre) / _scales[index];
        }

        return scaled;
    }
}
