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

        var check = ColumnCheck.Of(data);
        if (check.Collinear is { } column)
        {
            return Cannot(data, trace, NotEstimableReason.Collinear, column);
        }

        var model = new ScaledModel(data);
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
        if (ModelOf(data) is not { } model)
        {
            return null;
        }

        Span<double> weights = stackalloc double[PhiGrid.Points.Length];
        var curve = model.Curve(withTails: false);
        _ = Weigh(curve, weights);
        return Mixture(model, curve, weights);
    }

    /// <summary>
    /// The log likelihood with everything integrated out, up to a constant that is the same for the same outcome and
    /// the same number of columns; null without a posterior.
    /// </summary>
    internal static double? LogEvidence(ModelData data) =>
        ModelOf(data) is { } model
            ? Weigh(model.Curve(withTails: false), stackalloc double[PhiGrid.Points.Length]) + model.LogUnit
            : null;

    private static ScaledModel? ModelOf(ModelData data) =>
        data.Count - data.Columns.Length - 1 < 2 || ColumnCheck.Of(data) is not { Collinear: null, NoVariance: false }
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
        var curve = model.Curve(withTails: true);
        _ = Weigh(curve, weights);
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
            Posterior = Mixture(model, curve, weights),
            Reml = boundary ? null : model.RemlAt(phi),
            PhiMean = mean,
            ProbabilityPhiAbove80 = high,
        };
    }

    /// <summary>Writes the posterior weights of the quadrature points; returns the logarithm of what they added up to.</summary>
    private static double Weigh(PhiCurve curve, Span<double> weights)
    {
        var highest = double.NegativeInfinity;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = curve.LogLikelihoods[i] + PhiGrid.LogPrior[i];
            highest = Math.Max(highest, weights[i]);
        }

        var total = 0.0;
        foreach (ref var weight in weights)
        {
            // Far below the threshold of what counts there is no need to know how far.
            weight = weight > highest - 80 ? Math.Exp(weight - highest) : 0;
            total += weight;
        }

        foreach (ref var weight in weights)
        {
            weight /= total;
        }

        return highest + Math.Log(total);
    }

    private static EffectPosterior Mixture(ScaledModel model, PhiCurve curve, ReadOnlySpan<double> weights)
    {
        var count = 0;
        foreach (var weight in weights)
        {
            count += weight > NegligibleWeight ? 1 : 0;
        }

        var room = EffectPosterior.Room(count);
        var (kept, centres, scales) = (new double[room], new double[room], new double[room]);
        var part = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] > NegligibleWeight)
            {
                kept[part] = weights[i];
                centres[part] = curve.Effects[i] * model.EffectUnit;
                scales[part] = curve.StandardErrors[i] * model.EffectUnit;
                part++;
            }
        }

        centres.AsSpan(count).Fill(centres[0]);
        scales.AsSpan(count).Fill(scales[0]);
        return new(kept, centres, scales, model.ResidualDf);
    }
}
