using NodaTime;

namespace Repose.Pictures;

/// <summary>What the raster of nights says in words.</summary>
internal static class RasterWords
{
    internal static string RowLabel(LocalDate date) => $"{Numbers.Weekday(date.DayOfWeek)} {Numbers.Day(date)}";

    internal static string Subtitle(RasterRows rows) =>
        rows.Count == 0
            ? "No nights yet."
            : $"{Numbers.Dates(rows.All.First().Date, rows.All.Last().Date)} · {Known(rows)} · one row a night, "
                + "by the clock on the wall; a row has the date of its morning";

    internal static string Description(RasterRows rows)
    {
        var starts = Median(rows, row => (row.Night?.Main?.Start, row.Night?.Main?.Zone));
        var ends = Median(rows, row => (row.Night?.Main?.End, row.Night?.Main?.Zone));
        var usual =
            starts is { } from && ends is { } to
                ? $" Half of the main sleeps began by {Numbers.Clock(from)} and ended by {Numbers.Clock(to)}."
                : "";
        return $"{Known(rows)}.{usual} {Numbers.Count(rows.All.Count(row => row.AfterSession), "night", "nights")} "
            + "after a session.";
    }

    internal static IEnumerable<string> Notes(RasterRows rows)
    {
        if (rows.LeftOut > 0)
        {
            yield return $"Only the last {Numbers.Plain(rows.Count)} nights are drawn; "
                + $"{Numbers.Count(rows.LeftOut, "earlier night is", "earlier nights are")} left out of this picture.";
        }

        foreach (var row in rows.All.Where(row => row.Change is not null))
        {
            yield return $"{Numbers.Date(row.Date)}: {row.Change!.Sentence}.";
        }
    }

    private static string Known(RasterRows rows)
    {
        var missing = rows.All.Count(row => row.HasNothing);
        return missing == 0
            ? Numbers.Count(rows.Count, "night", "nights")
            : $"{Numbers.Count(rows.Count, "night", "nights")}, {Numbers.Plain(missing)} missing";
    }

    private static LocalTime? Median(RasterRows rows, Func<RasterRow, (Instant? Moment, DateTimeZone? Zone)> pick)
    {
        var hours = rows
            .All.Select(row => (row.Date, Picked: pick(row)))
            .Where(row => row.Picked.Moment is not null)
            .Select(row =>
            {
                var at = row.Picked.Moment!.Value.InZone(row.Picked.Zone!);
                return 60 * RowClock.Hour(at.ToInstant(), at.Offset, row.Date);
            })
            .Order()
            .ToList();
        return hours.Count == 0 ? null : LocalTime.Midnight.PlusMinutes((long)Math.Round(hours[(hours.Count - 1) / 2]));
    }
}
