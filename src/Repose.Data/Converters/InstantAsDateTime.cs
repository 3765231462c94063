using NodaTime;

namespace Repose.Data.Converters;

/// <summary>A UTC time, cut to whole seconds: PostgreSQL's <c>timestamptz</c>.</summary>
internal sealed class InstantAsDateTime()
    : Conversion<Instant, DateTime>(instant => Keep(instant), time => Read(time), Keep, Read)
{
    private static DateTime Keep(Instant instant) =>
        Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds()).ToDateTimeUtc();

    private static Instant Read(DateTime time) => Instant.FromDateTimeUtc(time);
}
