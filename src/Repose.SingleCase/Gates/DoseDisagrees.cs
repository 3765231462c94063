namespace Repose.SingleCase;

/// <summary>
/// A change that grew with the treatments received is likelier than one that was there at once, and in the model that
/// says so the claim is not supported.
/// </summary>
/// <param name="Gain">The gain after the last treatment, or of the phase that was asked for, under that model.</param>
/// <param name="GradualIsClear">Whether the data speak for gradual change against change at once by 3 to 1 or more.</param>
/// <param name="Claim">The claim that failed.</param>
public sealed record DoseDisagrees(double Gain, bool GradualIsClear, Verdict Claim) : Gate("dose_disagrees");
