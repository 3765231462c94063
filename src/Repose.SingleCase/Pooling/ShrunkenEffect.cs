namespace Repose.SingleCase;

/// <summary>One client's effect in the light of the others, beside the client's own.</summary>
/// <param name="Own">What the client's own data say.</param>
/// <param name="Posterior">The effect when what the other clients showed is used as well.</param>
/// <param name="ChanceOfGain">The probability of any gain.</param>
/// <param name="ChanceOfMattering">The probability of a gain that matters.</param>
public sealed record ShrunkenEffect(
    ClientEffect Own,
    NormalMixture Posterior,
    double ChanceOfGain,
    double ChanceOfMattering
);
