using NodaTime;

namespace Repose.Files;

/// <summary>Time zones by name, and the one of this computer.</summary>
internal static class Zones
{
    /// <summary>The zone of a name from the tz database ("Europe/Zurich").</summary>
    internal static DateTimeZone? Find(string? name) =>
        name is null
            ? null
            : DateTimeZoneProviders.Tzdb.GetZoneOrNull(name)
                ?? throw new CommandFailure(
                    ExitCodes.Usage,
                    $"--zone: there is no time zone \"{name}\". Give a name such as Europe/Zurich or America/New_York."
                );

    /// <summary>The zone that this computer is set to; UTC where it does not say.</summary>
    internal static DateTimeZone OfThisComputer() =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZoneInfo.Local.Id) ?? DateTimeZone.Utc;
}
