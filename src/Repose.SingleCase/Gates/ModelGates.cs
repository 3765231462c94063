namespace Repose.SingleCase;

/// <summary>The gates that the fit of a regression raises.</summary>
internal static class ModelGates
{
    /// <param name="data">What was fitted.</param>
    /// <param name="fit">The fit.</param>
    /// <param name="structure">Whether a column is part of the design, not a covariate.</param>
    public static IEnumerable<Gate> Of(ModelData data, SerialFit fit, Func<string, bool> structure)
    {
        if (fit.Obstacle is { } obstacle)
        {
            var isCovariate = obstacle.Reason == NotEstimableReason.Collinear && !structure(obstacle.Column!);
            yield return isCovariate ? new EffectCollinear(obstacle.Column!, 1) : new ModelNotEstimable(obstacle);
            yield break;
        }

        if (fit.Status == FitStatus.NoVariance)
        {
            yield return new NoVariance();
            yield break;
        }

        var explained = ColumnCheck.ShareExplained(data, structure);
        if (explained > Limits.ShareExplained)
        {
            yield return new EffectCollinear(ColumnCheck.MostAlike(data, structure), explained);
        }

        if (fit.Status == FitStatus.PhiAtBoundary)
        {
            yield return new DependenceAtBoundary();
        }

        if (fit.ProbabilityPhiAbove80 > Limits.StrongDependence)
        {
            yield return new DependenceTooStrong(fit.ProbabilityPhiAbove80.Value, Limits.StrongDependence);
        }
    }
}
