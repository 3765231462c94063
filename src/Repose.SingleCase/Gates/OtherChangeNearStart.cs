namespace Repose.SingleCase;

/// <summary>Something else, for instance a medicine, changed near the start of the course. Told by the caller.</summary>
/// <param name="What">What changed.</param>
/// <param name="DaysFromStart">Days after the first day of the course; negative before it.</param>
public sealed record OtherChangeNearStart(string What, int DaysFromStart) : Gate("other_change_near_start");
