namespace Repose.Pictures;

/// <summary>The hours that a raster shows, from midnight of the row's date.</summary>
/// <param name="From">Negative: the evening before. From 18:00, or from noon where a sleep began earlier.</param>
/// <param name="To">Noon, 18:00 or midnight, as late as the naps need.</param>
internal sealed record RasterWindow(double From, double To)
{
    internal static RasterWindow Of(RasterRows rows)
    {
        var (from, to) = (-6.0, 12.0);
        foreach (var row in rows.All)
        {
            foreach (var piece in row.Episodes.SelectMany(it => row.Pieces(it, it.InBed.Start, it.InBed.End)))
            {
                (from, to) = (Math.Min(from, piece.From), Math.Max(to, piece.To));
            }
        }

        return new RasterWindow(
            from < -6 ? -12 : -6,
            to > 18 ? 24
                : to > 12 ? 18
                : 12
        );
    }

    /// <summary>Hours to be written, every third or every sixth.</summary>
    internal IEnumerable<(double Hour, string Words)> Ticks(int step)
    {
        for (var hour = (int)From; hour <= To; hour += step)
        {
            yield return (hour, $"{(hour + 24) % 24:00}");
        }
    }
}
