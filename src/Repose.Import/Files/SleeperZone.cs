using NodaTime;

namespace Repose.Import.Files;

/// <summary>The zone of a sleep that names no more than its offset from UTC.</summary>
internal static class SleeperZone
{
    /// <summary>
    /// The zone that the person named, if the offset is one that was in force there that night; otherwise the offset itself:
    /// then the person was away from home.
    /// </summary>
    public static DateTimeZone Of(ImportOptions options, Offset told, Instant start, Instant end) =>
        options.Zone is { } zone && (zone.GetUtcOffset(end) == told || zone.GetUtcOffset(start) == told)
            ? zone
            : DateTimeZone.ForOffset(told);
}
