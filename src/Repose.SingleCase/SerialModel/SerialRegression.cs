namespace Repose.SingleCase;

/// <summary>Fits a regression with AR(1) errors on calendar days.</summary>
internal static class SerialRegression
{
    private const double NegligibleWeight = 1e-14;

    public static SerialFit Fit(ModelData data)
    {
        if (data.Count - data.Columns.Length - 1 < 2)
        {
            return Cannot(data, NotEstimableReason.TooFewDays, null);
        }

        if (ColumnCheck.Collinear(data) is { } column)
        {
            return Cannot(data, NotEstimableReason.Collinear, column);
        }

        var model = new ScaledModel(data);
        var independent = model.At(0);
        var point = independent.Effect * model.EffectUnit;
        if (HasNoVariance(data))
        {
            return new()
            {
                Status = FitStatus.NoVariance,
                Days = data.Count,
                PointEstimate = point,
            };
        }

        return Integrate(data, model, point);
    }

    public static SerialFit Cannot(ModelData data, NotEstimableReason reason, string? column) =>
        new()
        {
            Status = FitStatus.CannotEstimate,
            Days = data.Count,
            Obstacle = new(reason, column),
        };

    /// <summary>The posterior alone, for the many refits that ask nothing else.</summary>
    public static EffectPosterior? Posterior(ModelData data)
    {
        if (data.Count - data.Columns.Length - 1 < 2 || ColumnCheck.Collinear(data) is not null || HasNoVariance(data))
        {
            return null;
        }

        var model = new ScaledModel(data);
        return Mixture(model, OnGrid(model), out _);
    }

    private static SerialFit Integrate(ModelData data, ScaledModel model, double point)
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
            PointEstimate = point,
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
