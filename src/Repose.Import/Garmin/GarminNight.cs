namespace Repose.Import.Garmin;

/// <summary>An answer of Garmin's API for one date.</summary>
internal sealed record GarminNight
{
    public GarminSleep? DailySleepDTO { get; init; }
    public List<GarminLevel>? SleepLevels { get; init; }
}
