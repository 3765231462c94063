namespace Repose.SingleCase;

/// <summary>Fits a regression with AR(1) errors on calendar days.</summary>
public static class SerialRegression
{
    private const double NegligibleWeight = 1e-14;

    /// <summary>
    /// The regression of the outcome on named columns of its days, with an intercept: y ~ others + effect. Days without
    /// a value, or without one of the columns, are left out. Powers, products and weekday dummies are columns too.
    /// </summary>
    /// <param name="series">The outcome, day by day, with its columns among the covariates of each day.</param>
    /// <param name="effect">The column whose coefficient is asked for.</param>
    /// <param name="others">The other columns, in any order.</param>
    /// <exception cref="ArgumentException">A column is named twice or known to no day.</exception>
    public static SerialFit Fit(DailySeries series, string effect, IReadOnlyList<string>? others = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(effect);
        string[] names = [.. others ?? [], effect];
        Refusals.Covariates(series, names);
        var rows = series.Rows.Where(row => ModelData.IsUsable(row, names));
        var data = ModelData.Of(rows, names, (row, name) => row.Covariates[name]);
        return Fit(data, Trace.Of(series, "named columns", Canonical.Columns(effect, others ?? [])));
    }

    internal static SerialFit Fit(ModelData data, Trace trace)
    {
        if (data.Count - data.Columns.Length - 1 < 2)
        {
            return Cannot(data, trace, NotEstimableReason.TooFewDays, null);
        }

        if (ColumnCheck.Collinear(data) is { } column)
        {
            return Cannot(data, trace, NotEstimableReason.Collinear, column);
        }

        var model = new ScaledModel(data);
        var leastSquares = model.LeastSquares();
        if (HasNoVariance(data))
        {
            return new()
            {
                Status = FitStatus.NoVariance,
                Days = data.Count,
                Trace = trace,
                PointEstimate = leastSquares[^1].Value,
                LeastSquares = leastSquares,
            };
        }

        return Integrate(data, trace, model, leastSquares);
    }

    internal static SerialFit Cannot(ModelData data, Trace trace, NotEstimableReason reason, string? column) =>
        new()
        {
            Status = FitStatus.CannotEstimate,
            Days = data.Count,
            Trace = trace,
            Obstacle = new(reason, column),
        };

    /// <summary>The posterior alone, for the many refits that ask nothing else.</summary>
    internal static EffectPosterior? Posterior(ModelData data)
    {
        if (data.Count - data.Columns.Length - 1 < 2 || ColumnCheck.Collinear(data) is not null || HasNoVariance(data))
        {
            return null;
        }

        var model = new ScaledModel(data);
        return Mixture(model, OnGrid(model), out _);
    }

    /// <summary>
    /// The log likelihood with everything integrated out, up to a constant that is the same for the same outcome and
    /// the same number of columns; null without a posterior.
    /// </summary>
    internal static double? LogEvidence(ModelData data)
    {
        if (Posterior(data) is null)
        {
            return null;
        }

        var model = new ScaledModel(data);
        double[] heights = [.. OnGrid(model).Select((at, i) => at.LogLikelihood + PhiGrid.LogPrior[i])];
        var highest = heights.Max();
        return highest + Math.Log(heights.Sum(height => Math.Exp(height - highest))) + model.LogUnit;
    }

    private static SerialFit Integrate(
        ModelData data,
        Trace trace,
        ScaledModel model,
        IReadOnlyList<Coefficient> leastSquares
    )
    {
        var grid = OnGrid(model);
        var posterior = Mixture(model, grid, out var weights);
        double mean = 0,
            high = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            mean += weights[i] * PhiGrid.Points[i];
            high += PhiGrid.Points[i] > 0.8 ? weights[i] : 0;
        }

        var phi = PhiOptimum.Find(model, grid);
        var boundary = PhiGrid.IsAtBoundary(phi);
        return new()
        {
            Status = boundary ? FitStatus.PhiAtBoundary : FitStatus.Ok,
            Days = data.Count,
            Trace = trace,
            PointEstimate = leastSquares[^1].Value,
            LeastSquares = leastSquares,
            Posterior = posterior,
            Reml = boundary ? null : model.RemlAt(phi),
            PhiMean = mean,
            ProbabilityPhiAbove80 = high,
        };
    }

    private static AtPhi[] OnGrid(ScaledModel model)
    {
        var grid = new AtPhi[PhiGrid.Points.Length];
        for (var i = 0; i < grid.Length; i++)
        {
            grid[i] = model.At(PhiGrid.Points[i]);
        }

        return grid;
    }

    private static EffectPosterior Mixture(ScaledModel model, AtPhi[] grid, out double[] weights)
    {
        weights = new double[grid.Length];
        var highest = double.NegativeInfinity;
        for (var i = 0; i < grid.Length; i++)
        {
            weights[i] = grid[i].LogLikelihood + PhiGrid.LogPrior[i];
            highest = Math.Max(highest, weights[i]);
        }

        var total = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = Math.Exp(weights[i] - highest);
            total += weights[i];
        }

        var unit = model.EffectUnit;
        var parts = new List<(double Weight, double Centre, double Scale)>(weights.Length);
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] /= total;
            if (weights[i] > NegligibleWeight)
            {
                parts.Add((weights[i], grid[i].Effect * unit, grid[i].StandardError * unit));
            }
        }

        return new(
            [.. parts.Select(part => part.Weight)],
            [.. parts.Select(part => part.Centre)],
            [.. parts.Select(part => part.Scale)],
            model.ResidualDf
        );
    }

    /// <summary>Whether ordinary least squares leaves nothing but rounding.</summary>
    private static bool HasNoVariance(ModelData data)
    {
        var basis = new List<double[]> { ColumnCheck.Unit(Enumerable.Repeat(1.0, data.Count).ToArray()) };
        foreach (var column in data.Columns)
        {
            basis.Add(ColumnCheck.Unit(ColumnCheck.Residual(column, basis)));
        }

        var largest = data.Outcome.Max(Math.Abs);
        return ColumnCheck.Norm(ColumnCheck.Residual(data.Outcome, basis)) <= 1e-9 * largest * Math.Sqrt(data.Count);
    }
}
