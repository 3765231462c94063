namespace Repose.Practice;

/// <summary>One thing that was told to the screen of a session.</summary>
/// <param name="Id">Made where it was tapped: sent twice, it counts once.</param>
/// <param name="Kind">What was told.</param>
/// <param name="At">When, in milliseconds of the device's clock since 1970.</param>
/// <param name="Order">Its place among those of the same moment.</param>
/// <param name="Seconds">By how much longer or shorter; 0 for the others.</param>
public readonly record struct Tap(Guid Id, TapKind Kind, long At, int Order = 0, int Seconds = 0);
