namespace Repose.SingleCase;

/// <summary>A regression with AR(1) errors on calendar days, fitted by profile REML at its global optimum.</summary>
/// <remarks>
/// For the technical reader, beside the posterior. The standard errors of the coefficients treat the serial correlation
/// as known, and are therefore too sure of themselves in short series; <see cref="KenwardRoger"/> is not.
/// </remarks>
/// <param name="Phi">The correlation of neighbouring days, above -1 and below 1.</param>
/// <param name="Sigma">The standard deviation of a day about the model, in the unit of the outcome.</param>
/// <param name="LogLikelihood">The REML log-likelihood, without the term +½ log |X'X|.</param>
/// <param name="Coefficients">Intercept first, then in the order of the model's columns.</param>
public sealed record RemlFit(double Phi, double Sigma, double LogLikelihood, IReadOnlyList<Coefficient> Coefficients)
{
    /// <summary>The name of the intercept among the coefficients.</summary>
    public const string Intercept = "(Intercept)";

    /// <summary>
    /// The effect with the covariance and degrees of freedom of Kenward and Roger 1997 (doi:10.2307/2533558), for the
    /// parameters (sigma², phi); null when the data hold no information about them.
    /// </summary>
    public AdjustedEffect? KenwardRoger { get; init; }

    /// <summary>
    /// The effect with its plain standard error and Satterthwaite's degrees of freedom, from the observed information;
    /// a cross-check of <see cref="KenwardRoger"/>. Null when the observed information is not positive.
    /// </summary>
    public AdjustedEffect? Satterthwaite { get; init; }
}
