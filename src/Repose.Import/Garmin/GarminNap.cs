using System.Text.Json;

namespace Repose.Import.Garmin;

/// <summary>A nap, which newer watches tell beside the night.</summary>
internal sealed record GarminNap
{
    public JsonElement NapStartTimestampGMT { get; init; }
    public JsonElement NapEndTimestampGMT { get; init; }
    public double? NapTimeSec { get; init; }
}
