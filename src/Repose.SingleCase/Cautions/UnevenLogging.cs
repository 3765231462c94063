namespace Repose.SingleCase;

/// <summary>The share of days on record differs by more than 25 points between two phases.</summary>
/// <param name="First">A phase.</param>
/// <param name="FirstShare">Its share, from 0 to 1.</param>
/// <param name="Second">Another phase.</param>
/// <param name="SecondShare">Its share, from 0 to 1.</param>
public sealed record UnevenLogging(Phase First, double FirstShare, Phase Second, double SecondShare)
    : Caution("uneven_logging");
