namespace Repose.SingleCase;

/// <summary>A regression on one person's series, with errors that are AR(1) on calendar days.</summary>
/// <remarks>
/// y = Xb + e with cor(e_s, e_t) = phi^|day_s - day_t|. The posterior takes phi over the grid -0.95(0.01)0.95 with
/// prior N(0.20, 0.50²), flat coefficients and 1/σ²: given phi the effect is Student t with n - p degrees of
/// freedom, and phi is weighted by |R|^-½ |X'R⁻¹X|^-½ RSS^-(n-p)/2 times the prior.
/// </remarks>
public sealed record SerialFit
{
    /// <summary>What became of the fit.</summary>
    public required FitStatus Status { get; init; }

    /// <summary>How many days were used.</summary>
    public required int Days { get; init; }

    /// <summary>What is needed to compute the fit again.</summary>
    public required Trace Trace { get; init; }

    /// <summary>Why there is no fit; null unless the status is <see cref="FitStatus.CannotEstimate"/>.</summary>
    public NotEstimable? Obstacle { get; init; }

    /// <summary>The least-squares effect, in the unit of the outcome; null when it cannot be estimated.</summary>
    public double? PointEstimate { get; init; }

    /// <summary>
    /// All coefficients by ordinary least squares, intercept first, the effect last, with the standard errors of days
    /// that do not depend on each other; null when they cannot be estimated.
    /// </summary>
    public IReadOnlyList<Coefficient>? LeastSquares { get; init; }

    /// <summary>The posterior of the effect; null without variance or when it cannot be estimated.</summary>
    public EffectPosterior? Posterior { get; init; }

    /// <summary>The profile REML fit; null unless the status is <see cref="FitStatus.Ok"/>.</summary>
    public RemlFit? Reml { get; init; }

    /// <summary>The posterior mean of the serial correlation; null when there is no posterior.</summary>
    public double? PhiMean { get; init; }

    /// <summary>The posterior probability that the serial correlation is above 0.8; null when there is no posterior.</summary>
    public double? ProbabilityPhiAbove80 { get; init; }
}
