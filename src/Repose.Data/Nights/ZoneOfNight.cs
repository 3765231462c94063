using NodaTime;

namespace Repose.Data;

internal static class ZoneOfNight
{
    /// <summary>The zone of a kept night. A name that the tz database has dropped since falls back to UTC: instants stay.</summary>
    internal static DateTimeZone Find(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? DateTimeZone.Utc;
}
