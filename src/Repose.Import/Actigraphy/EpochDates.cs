using System.Globalization;
using NodaTime;

namespace Repose.Import.Actigraphy;

/// <summary>Reads the dates and times of a table that does not say whether the day or the month comes first.</summary>
/// <remarks>
/// Its rows follow each other epoch by epoch. So only the order counts under which the last row is as many epochs after the
/// first as there are rows between them. Where both orders could be, nobody guesses.
/// </remarks>
internal static class EpochDates
{
    private static readonly string[] MonthFirst = ["M/d/yyyy", "M-d-yyyy", "M.d.yyyy", "yyyy-MM-dd", "yyyy/M/d"];
    private static readonly string[] DayFirst = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd", "yyyy/M/d"];
    private static readonly string[] Times = ["H:mm:ss", "H:mm", "h:mm:ss tt", "h:mm tt"];

    /// <summary>The beginning and the length of an epoch; null where the rows do not follow each other in any order.</summary>
    /// <param name="first">The date and time of the first row.</param>
    /// <param name="second">Those of the second.</param>
    /// <param name="last">Those of the last.</param>
    /// <param name="rows">How many rows there are, two or more.</param>
    /// <param name="couldBeBoth">Whether day and month could be either way round.</param>
    public static (LocalDateTime Start, Duration Epoch)? Read(
        (string Date, string Time) first,
        (string Date, string Time) second,
        (string Date, string Time) last,
        int rows,
        out bool couldBeBoth
    )
    {
        var fitting = new[] { MonthFirst, DayFirst }
            .Select(formats => Fit(formats, first, second, last, rows))
            .OfType<(LocalDateTime Start, Duration Epoch)>()
            .Distinct()
            .ToList();
        couldBeBoth = fitting.Count > 1;
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>A date and a time of the clock, in a known order of day and month.</summary>
    public static LocalDateTime? Moment(string date, string time, IReadOnlyList<string> dates) =>
        DateTime.TryParseExact(date, [.. dates], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && DateTime.TryParseExact(time, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)
            ? LocalDate.FromDateTime(day) + LocalTime.FromTicksSinceMidnight(clock.TimeOfDay.Ticks)
            : null;

    private static (LocalDateTime Start, Duration Epoch)? Fit(
        string[] formats,
        (string Date, string Time) first,
        (string Date, string Time) second,
        (string Date, string Time) last,
        int rows
    )
    {
        if (
            Moment(first.Date, first.Time, formats) is not { } start
            || Moment(second.Date, second.Time, formats) is not { } next
            || Moment(last.Date, last.Time, formats) is not { } end
        )
        {
            return null;
        }

        var epoch = Elapsed(start, next);
        return epoch > Duration.Zero && Elapsed(start, end) == epoch * (rows - 1) ? (start, epoch) : null;
    }

    private static Duration Elapsed(LocalDateTime from, LocalDateTime to) =>
        to.InUtc().ToInstant() - from.InUtc().ToInstant();
}
