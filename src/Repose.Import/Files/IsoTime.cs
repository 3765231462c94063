using NodaTime;
using NodaTime.Text;

namespace Repose.Import.Files;

/// <summary>Times as machines write them: the date, T or a space, the time, with an offset or without.</summary>
internal static class IsoTime
{
    private static readonly LocalDateTimePattern[] LocalPatterns =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'H:mm"),
    ];

    private static readonly OffsetPattern[] OffsetPatterns =
    [
        OffsetPattern.CreateWithInvariantCulture("Z+HH:mm"),
        OffsetPattern.CreateWithInvariantCulture("+HHmm"),
        OffsetPattern.CreateWithInvariantCulture("Z+HH"),
    ];

    private const int DateLength = 10;

    /// <summary>A time of the clock; null if it is none, or names its offset.</summary>
    public static LocalDateTime? Local(string? text)
    {
        if (text is not { Length: > DateLength and < 40 })
        {
            return null;
        }

        var full = string.Concat(text.AsSpan(0, DateLength), "T", text.AsSpan(DateLength + 1));
        return First(LocalPatterns, full);
    }

    /// <summary>A time with its offset; null if it is none.</summary>
    public static OffsetDateTime? WithOffset(string? text)
    {
        if (text is not { Length: > DateLength and < 40 })
        {
            return null;
        }

        var at = text.AsSpan(DateLength + 1).IndexOfAny("+-Z");
        return
            at >= 0
            && Local(text[..(DateLength + 1 + at)].TrimEnd()) is { } local
            && Offset(text[(DateLength + 1 + at)..]) is { } offset
            ? local.WithOffset(offset)
            : null;
    }

    /// <summary>An offset from UTC: Z, +02:00, -0300, perhaps after "UTC" or "GMT".</summary>
    public static Offset? Offset(string? text)
    {
        if (text is not { Length: > 0 and < 20 })
        {
            return null;
        }

        // A minus sign is typed as several characters.
        var plain = text.Trim().Replace('\u2212', '-').ToUpperInvariant();
        plain =
            plain.StartsWith("UTC", StringComparison.Ordinal) || plain.StartsWith("GMT", StringComparison.Ordinal)
                ? plain[3..]
                : plain;
        return plain.Length == 0 ? NodaTime.Offset.Zero : First(OffsetPatterns, plain);
    }

    private static T? First<T>(IEnumerable<IPattern<T>> patterns, string text)
        where T : struct
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Parse(text) is { Success: true } read)
            {
                return read.Value;
            }
        }

        return null;
    }
}
