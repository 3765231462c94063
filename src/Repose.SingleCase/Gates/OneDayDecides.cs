namespace Repose.SingleCase;

/// <summary>Without this one day the claim would not stand.</summary>
/// <param name="Day">The day.</param>
/// <param name="Claim">The claim that it carries.</param>
public sealed record OneDayDecides(int Day, Verdict Claim) : Gate("one_day_decides");
