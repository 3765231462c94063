using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Repose.Import.Diary;

/// <summary>A time as it stands in a cell: of the clock alone, or with its date, or with its offset as well.</summary>
internal sealed record ToldTime(string Text, LocalTime Clock, LocalDate? Date, Offset? Offset)
{
    private static readonly LocalTimePattern[] ClockPatterns =
    [
        .. new[] { "H:mm", "H:mm:ss", "H.mm", "h:mm tt", "h:mmtt", "h.mm tt", "h.mmtt", "h tt", "htt" }.Select(p =>
            LocalTimePattern.Create(p, CultureInfo.InvariantCulture)
        ),
    ];

    private static readonly LocalDateTimePattern[] LocalPatterns =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFF"),
    ];

    private static readonly OffsetDateTimePattern[] OffsetPatterns =
    [
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFo<Z+HH:mm>"),
    ];

    public static ToldTime? Read(string cell)
    {
        // "11:15 p.m." and "11:15 pm" are "11:15 PM".
        var clock = cell.ToUpperInvariant().Replace("A.M.", "AM").Replace("P.M.", "PM");
        var full = cell.Length > 10 && cell[10] == ' ' ? string.Concat(cell.AsSpan(0, 10), "T", cell.AsSpan(11)) : cell;
        if (First(ClockPatterns, clock) is { Success: true } time)
        {
            return new(cell, time.Value, null, null);
        }

        if (First(LocalPatterns, full) is { Success: true } local)
        {
            return new(cell, local.Value.TimeOfDay, local.Value.Date, null);
        }

        return First(OffsetPatterns, full) is { Success: true } exact
            ? new(cell, exact.Value.TimeOfDay, exact.Value.Date, exact.Value.Offset)
            : null;
    }

    private static ParseResult<T>? First<T>(IEnumerable<IPattern<T>> patterns, string text) =>
        patterns.Select(p => p.Parse(text)).FirstOrDefault(r => r.Success);
}
