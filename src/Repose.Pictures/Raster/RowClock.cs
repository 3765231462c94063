using NodaTime;

namespace Repose.Pictures;

/// <summary>Places moments on the clock of one row.</summary>
internal static class RowClock
{
    /// <summary>Hours that the clock on the wall showed, from midnight of a date.</summary>
    internal static double Hour(Instant moment, Offset offset, LocalDate date) =>
        (moment.WithOffset(offset).LocalDateTime.InUtc() - date.AtMidnight().InUtc()).TotalHours;

    /// <summary>A stretch of time as the clock showed it, parted where the clock was changed.</summary>
    internal static IEnumerable<ClockPiece> Pieces(
        Instant start,
        Instant end,
        DateTimeZone zone,
        LocalDate date,
        ClockChange? change
    )
    {
        if (end <= start)
        {
            yield break;
        }

        foreach (var part in zone.GetZoneIntervals(new Interval(start, end)))
        {
            var from = part.HasStart && part.Start > start ? part.Start : start;
            var to = part.HasEnd && part.End < end ? part.End : end;
            var piece = (Hour(from, part.WallOffset, date), Hour(to, part.WallOffset, date));
            var isAfter =
                part.HasStart && Hour(part.Start, part.WallOffset, date) is var begun && begun == change?.From;
            foreach (var lane in Lanes(piece, isAfter, change))
            {
                yield return lane;
            }
        }
    }

    private static IEnumerable<ClockPiece> Lanes((double From, double To) piece, bool isAfter, ClockChange? change)
    {
        if (change is not { Forward: false } back || piece.To <= back.From || piece.From >= back.To)
        {
            yield return new ClockPiece(piece.From, piece.To, ClockLane.Whole);
            yield break;
        }

        if (piece.From < back.From)
        {
            yield return new ClockPiece(piece.From, back.From, ClockLane.Whole);
        }

        yield return new ClockPiece(
            Math.Max(piece.From, back.From),
            Math.Min(piece.To, back.To),
            isAfter ? ClockLane.Second : ClockLane.First
        );
        if (piece.To > back.To)
        {
            yield return new ClockPiece(back.To, piece.To, ClockLane.Whole);
        }
    }
}
