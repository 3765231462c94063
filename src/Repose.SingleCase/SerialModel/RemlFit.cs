namespace Repose.SingleCase;

/// <summary>A regression with AR(1) errors on calendar days, fitted by profile REML at its global optimum.</summary>
/// <remarks>
/// For the technical reader, beside the posterior: it treats the serial correlation as known, and is therefore too
/// sure of itself in short series.
/// </remarks>
/// <param name="Phi">The correlation of neighbouring days, above -1 and below 1.</param>
/// <param name="Sigma">The standard deviation of a day about the model, in the unit of the outcome.</param>
/// <param name="LogLikelihood">The REML log-likelihood, without the term +½ log |X'X|.</param>
/// <param name="Coefficients">Intercept first, then in the order of the model's columns.</param>
public sealed record RemlFit(double Phi, double Sigma, double LogLikelihood, IReadOnlyList<Coefficient> Coefficients)
{
    /// <summary>The name of the intercept among the coefficients.</summary>
    public const string Intercept = "(Intercept)";
}
