namespace Repose.SingleCase;

/// <summary>With a straight trend over the days in the model, the claim is not supported.</summary>
/// <param name="Gain">The gain under the trend model.</param>
/// <param name="TrendIsClear">Whether the interval of 0.95 of the slope excludes zero.</param>
/// <param name="Claim">The claim that failed.</param>
public sealed record TrendDisagrees(double Gain, bool TrendIsClear, Verdict Claim) : Gate("trend_disagrees");
