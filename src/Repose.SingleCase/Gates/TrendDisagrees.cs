namespace Repose.SingleCase;

/// <summary>With a straight trend over the days in the model, the claim is not supported.</summary>
/// <param name="Gain">The gain under the trend model.</param>
/// <param name="Claim">The claim that failed.</param>
public sealed record TrendDisagrees(double Gain, Verdict Claim) : Gate("trend_disagrees");
