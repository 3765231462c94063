namespace Repose.SingleCase;

/// <summary>Fits a regression with AR(1) errors on calendar days.</summary>
public static class SerialRegression
{
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
        DailyValue[] rows = [.. series.Rows.Where(row => ModelData.IsUsable(row, names))];
        using var data = new ModelData(rows.Length, names);
        for (var i = 0; i < rows.Length; i++)
        {
            data.Take(i, rows[i]);
        }

        return Fit(data, Trace.Of(series, "named columns", Canonical.Columns(effect, others ?? [])));
    }

    internal static SerialFit Fit(ModelData data, Trace trace)
    {
        if (data.Count - data.Names.Length - 1 < 2)
        {
            return Cannot(data, trace, NotEstimableReason.TooFewDays, null);
        }

        var check = ColumnCheck.Of(data);
        if (check.Collinear is { } column)
        {
            return Cannot(data, trace, NotEstimableReason.Collinear, column);
        }

        using var model = new ScaledModel(data);
        var leastSquares = model.LeastSquares();
        if (check.NoVariance)
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
        using var model = ModelOf(data);
        return model?.Posterior();
    }

    /// <summary>
    /// The log likelihood with everything integrated out, up to a constant that is the same for the same outcome and
    /// the same number of columns; null without a posterior.
    /// </summary>
    internal static double? LogEvidence(ModelData data)
    {
        using var model = ModelOf(data);
        return model?.Curve(PhiTable.GridEnd).Weigh(stackalloc double[PhiGrid.Points.Length]) + model?.LogUnit;
    }

    private static ScaledModel? ModelOf(ModelData data) =>
        data.Count - data.Names.Length - 1 < 2 || ColumnCheck.Of(data) is not { Collinear: null, NoVariance: false }
            ? null
            : new(data);

    private static SerialFit Integrate(
        ModelData data,
        Trace trace,
        ScaledModel model,
        IReadOnlyList<Coefficient> leastSquares
    )
    {
        Span<double> weights = stackalloc double[PhiGrid.Points.Length];
        var curve = model.Curve(PhiTable.End);
        _ = curve.Weigh(weights);
        double mean = 0,
            high = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            mean += weights[i] * PhiGrid.Points[i];
            high += PhiGrid.Points[i] > 0.8 ? weights[i] : 0;
        }

        var phi = PhiOptimum.Find(model, curve);
        var boundary = PhiGrid.IsAtBoundary(phi);
        return new()
        {
            Status = boundary ? FitStatus.PhiAtBoundary : FitStatus.Ok,
            Days = data.Count,
            Trace = trace,
            PointEstimate = leastSquares[^1].Value,
            LeastSquares = leastSquares,
            Posterior = model.Posterior(),
            Reml = boundary ? null : model.RemlAt(phi),
            PhiMean = mean,
            ProbabilityPhiAbove80 = high,
        };
    }
}
