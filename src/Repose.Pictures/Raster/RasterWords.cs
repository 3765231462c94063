using NodaTime;
using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>What the raster of nights says in words.</summary>
internal static class RasterWords
{
    internal static string RowLabel(LocalDate date) => $"{Numbers.Weekday(date.DayOfWeek)} {Numbers.Day(date)}";

    internal static string Subtitle(RasterRows rows) =>
        rows.Count == 0
            ? FigureText.NoNights
            : RasterText.FormatSubtitle(Numbers.Dates(rows.All.First().Date, rows.All.Last().Date), Known(rows));

    internal static string Description(RasterRows rows)
    {
        var starts = Median(rows, row => (row.Night?.Main?.Start, row.Night?.Main?.Zone));
        var ends = Median(rows, row => (row.Night?.Main?.End, row.Night?.Main?.Zone));
        string?[] sentences =
        [
            $"{Known(rows)}.",
            starts is { } from && ends is { } to ? RasterText.FormatHalf(Numbers.Clock(from), Numbers.Clock(to)) : null,
            Numbers.Of(
                rows.All.Count(row => row.AfterSession),
                RasterText.FormatNightAfterCount,
                RasterText.FormatNightsAfterCount
            ),
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    internal static IEnumerable<string> Notes(RasterRows rows)
    {
        if (rows.LeftOut > 0)
        {
            yield return Numbers.Of(
                rows.LeftOut,
                count => RasterText.FormatLeftOutOne(Numbers.Plain(rows.Count), count),
                count => RasterText.FormatLeftOut(Numbers.Plain(rows.Count), count)
            );
        }

        foreach (var row in rows.All.Where(row => row.Change is not null))
        {
            yield return row.Change!.SentenceOn(row.Date);
        }
    }

    private static string Known(RasterRows rows)
    {
        var missing = rows.All.Count(row => row.HasNothing);
        return missing == 0
            ? Numbers.Nights(rows.Count)
            : Numbers.Of(
                rows.Count,
                count => RasterText.FormatNightWithMissing(count, Numbers.Plain(missing)),
                count => RasterText.FormatNightsWithMissing(count, Numbers.Plain(missing))
            );
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
