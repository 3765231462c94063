using NodaTime;

namespace Repose.Data.Converters;

/// <summary>Whole seconds since 1970 in UTC: SQLite compares and adds them as they are.</summary>
internal sealed class InstantAsSeconds()
    : Conversion<Instant, long>(instant => Keep(instant), seconds => Read(seconds), Keep, Read)
{
    private static long Keep(Instant instant) => instant.ToUnixTimeSeconds();

    private static Instant Read(long seconds) => Instant.FromUnixTimeSeconds(seconds);
}
