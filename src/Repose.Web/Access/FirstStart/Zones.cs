using NodaTime.TimeZones;

namespace Repose.Web.Access.FirstStart;

/// <summary>The zones to choose from: those with a town on the map.</summary>
internal static class Zones
{
    internal static IReadOnlySet<string> Names { get; } =
        new SortedSet<string>(
            (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).Select(place => place.ZoneId),
            StringComparer.Ordinal
        );

    /// <summary>"New York" for <c>America/New_York</c>.</summary>
    internal static string Town(string zone) =>
        zone[(zone.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('_', ' ');

    /// <summary>"America" for <c>America/New_York</c>.</summary>
    internal static string Area(string zone) => zone.Split('/')[0];
}
