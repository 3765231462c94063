namespace Repose.SingleCase;

/// <summary>A covariate changed together with the treatment; the two cannot be told apart.</summary>
/// <param name="Covariate">The covariate.</param>
/// <param name="ShareExplained">How much of the treatment column the covariates explain, from 0 to 1.</param>
public sealed record EffectCollinear(string Covariate, double ShareExplained) : Gate("effect_collinear");
