using System.Text.Json;
using NodaTime;
using Repose.Import.Files;

namespace Repose.Import.Garmin;

/// <summary>Garmin's times: milliseconds since 1970, or a text in UTC that does not say so.</summary>
internal static class GarminTime
{
    private const long Latest = 253_402_300_799_999;

    public static Instant? Read(JsonElement told)
    {
        switch (told.ValueKind)
        {
            case JsonValueKind.Number when told.TryGetInt64(out var ms) && ms is >= 0 and <= Latest:
                return Instant.FromUnixTimeMilliseconds(ms);
            case JsonValueKind.String:
                var text = told.GetString();
                return IsoTime.WithOffset(text)?.ToInstant() ?? IsoTime.Local(text)?.InUtc().ToInstant();
            default:
                return null;
        }
    }

    /// <summary>The offset from UTC; null where no local time is told, or one that is none.</summary>
    public static Offset? Offset(Instant time, JsonElement local)
    {
        const int MostMinutes = 18 * 60;
        if (Read(local) is not { } wall)
        {
            return null;
        }

        // Times are of whole seconds, offsets of whole minutes.
        var minutes = Math.Round((wall - time).TotalMinutes);
        return minutes is >= -MostMinutes and <= MostMinutes ? NodaTime.Offset.FromSeconds(60 * (int)minutes) : null;
    }
}
