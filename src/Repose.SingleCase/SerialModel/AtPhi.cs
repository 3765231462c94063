namespace Repose.SingleCase;

/// <summary>The fit for one value of phi, in scaled units.</summary>
/// <param name="LogLikelihood">
/// -(log |R| + log |X'R⁻¹X| + (n - p) log RSS) / 2: up to a constant both the profile REML log-likelihood and the
/// log-likelihood with coefficients (flat) and variance (1/σ²) integrated out.
/// </param>
/// <param name="Effect">The effect coefficient.</param>
/// <param name="StandardError">Its standard error.</param>
internal readonly record struct AtPhi(double LogLikelihood, double Effect, double StandardError);
