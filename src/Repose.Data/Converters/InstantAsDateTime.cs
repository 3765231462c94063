using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Repose.Data.Converters;

/// <summary>A UTC time, cut to whole seconds: PostgreSQL's <c>timestamptz</c>.</summary>
internal sealed class InstantAsDateTime()
    : ValueConverter<Instant, DateTime>(
        instant => Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds()).ToDateTimeUtc(),
        time => Instant.FromDateTimeUtc(time)
    );
