using NodaTime;
using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>The numbers of a raster of nights.</summary>
public static class RasterTable
{
    private const string Nothing = "\u2013";

    /// <summary>One row for every row of the picture.</summary>
    public static PictureTable Of(NightRasterData data)
    {
        var rows = RasterRows.Of(data);
        return new PictureTable(
            data.Title,
            [
                FigureText.NightByWaking,
                RasterText.InBed,
                RasterText.Asleep,
                RasterText.Slept,
                RasterText.Deep,
                RasterText.Rem,
                RasterText.AwakeBetween,
                RasterText.Naps,
                RasterText.Marks,
            ],
            [.. rows.Groups.SelectMany(group => group.Rows.Select(row => Row(group, row)))]
        );
    }

    private static IReadOnlyList<string> Row(RasterGroup group, RasterRow row)
    {
        var main = row.Night?.Main;
        var metrics = row.Night?.Metrics;
        return
        [
            Numbers.Date(row.Date),
            main is null ? Nothing : Clock(main.InBed.Start, main.InBed.End, main.Zone),
            main is null ? (row.HasNothing ? FigureText.Missing : Nothing) : Clock(main.Start, main.End, main.Zone),
            Length(metrics?.TotalSleepTime),
            Length(metrics?.Deep),
            Length(metrics?.Rem),
            Length(metrics?.WakeAfterSleepOnset),
            string.Join("; ", row.Episodes.Where(it => it != main).Select(it => Clock(it.Start, it.End, it.Zone))),
            string.Join("; ", Marks(group, row)),
        ];
    }

    private static IEnumerable<string> Marks(RasterGroup group, RasterRow row)
    {
        if (group.Name.Length > 0)
        {
            yield return group.Name;
        }

        if (row.AfterSession)
        {
            yield return RasterText.AfterSession;
        }

        if (row.Change is { } change)
        {
            yield return change.Words;
        }
    }

    private static string Length(Duration? length) => length is { } known ? Numbers.Length(known) : Nothing;

    private static string Clock(Instant start, Instant end, DateTimeZone zone) =>
        $"{Numbers.Clock(start.InZone(zone).TimeOfDay)}{Nothing}{Numbers.Clock(end.InZone(zone).TimeOfDay)}";
}
