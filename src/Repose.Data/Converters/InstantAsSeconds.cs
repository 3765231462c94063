using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Repose.Data.Converters;

/// <summary>Whole seconds since 1970 in UTC: SQLite compares and adds them as they are.</summary>
internal sealed class InstantAsSeconds()
    : ValueConverter<Instant, long>(
        instant => instant.ToUnixTimeSeconds(),
        seconds => Instant.FromUnixTimeSeconds(seconds)
    );
