namespace Repose.SingleCase;

/// <summary>On the scale of log(y + 1) the direction of the claim is not supported.</summary>
/// <param name="Claim">The claim that failed.</param>
public sealed record LogScaleDisagrees(Verdict Claim) : Gate("log_scale_disagrees");
