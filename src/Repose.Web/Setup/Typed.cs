using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Repose.Practice;

namespace Repose.Web.Setup;

/// <summary>Reads what was typed into a form. What makes no sense is null; the use case says what would.</summary>
internal static class Typed
{
    private static readonly LocalTimePattern[] Times =
    [
        LocalTimePattern.CreateWithInvariantCulture("H:mm"),
        LocalTimePattern.CreateWithInvariantCulture("H:mm:ss"),
    ];

    private static readonly LocalDateTimePattern[] Moments =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd H:mm"),
    ];

    /// <summary>One line of words.</summary>
    internal static string Line(string? text) =>
        string.Join(' ', Words(text).Split('\n', StringSplitOptions.TrimEntries));

    /// <summary>Words with their line breaks. Signs that nobody can see or type are left out; a database refuses some.</summary>
    internal static string Words(string? text) =>
        string.Concat(
                (text ?? "")
                    .ReplaceLineEndings("\n")
                    .EnumerateRunes()
                    .Where(rune => rune.Value == '\n' || !System.Text.Rune.IsControl(rune))
            )
            .Trim();

    internal static int? Whole(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>Hours such as "24" or "1.5", to the minute.</summary>
    internal static Duration? Hours(string? text) =>
        decimal.TryParse(
            text?.Trim().Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var hours
        )
        && hours < 100_000
            ? Duration.FromMinutes((long)Math.Round(hours * 60))
            : null;

    internal static LocalDate? Date(string? text) => Read(LocalDatePattern.Iso.Parse(text?.Trim() ?? ""));

    internal static LocalTime? Time(string? text) =>
        Times.Select(pattern => Read(pattern.Parse(text?.Trim() ?? ""))).FirstOrDefault(time => time is not null);

    internal static LocalDateTime? Moment(string? text) =>
        Moments.Select(pattern => Read(pattern.Parse(text?.Trim() ?? ""))).FirstOrDefault(time => time is not null);

    /// <summary>An id; the empty one, which is nobody's, for what is none.</summary>
    internal static Id<T> Id<T>(string? text) =>
        Practice.Id<T>.TryParse(text, CultureInfo.InvariantCulture, out var id) ? id : default;

    /// <summary>The ids that were ticked. What is none becomes the empty one, which the use case refuses.</summary>
    internal static IReadOnlyList<Id<T>> Ids<T>(IEnumerable<string>? texts) => [.. (texts ?? []).Select(Id<T>)];

    private static T? Read<T>(ParseResult<T> result)
        where T : struct => result.TryGetValue(default, out var value) ? value : null;
}
