using System.Text.Json;

namespace Repose.Import.Garmin;

/// <summary>A stage that lasted a while.</summary>
internal sealed record GarminLevel
{
    public JsonElement StartGMT { get; init; }
    public JsonElement EndGMT { get; init; }

    /// <summary>0 deep, 1 light, 2 REM, 3 awake.</summary>
    public double? ActivityLevel { get; init; }
}
