using NodaTime;
using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>Cuts a day of a column into its hours.</summary>
internal static class CalendarCells
{
    internal static IReadOnlyDictionary<int, CalendarCell> Of(
        LocalDate date,
        DateTimeZone zone,
        IReadOnlyList<Stretch> open,
        IReadOnlyList<TimeOff> off,
        IReadOnlyList<DeskVisit> visits,
        Instant now
    )
    {
        var lanes = CalendarLanes.Of(visits);
        var end = zone.AtStartOfDay(date.PlusDays(1)).ToInstant();
        return HourOfDay
            .Of(date, zone)
            .ToDictionary(
                hour => hour.Key,
                hour =>
                {
                    var cell = new CalendarCell(hour);
                    var own = Stretch.Of(hour.From, hour.Until);
                    return cell with
                    {
                        Open = [.. open.Where(own.Overlaps).Select(one => Piece(cell, one))],
                        Off =
                        [
                            .. off.Where(one => Stretch.Of(one.From, one.Until).Overlaps(own))
                                .Select(one =>
                                    Piece(cell, Stretch.Of(one.From, one.Until)) with
                                    {
                                        Text = OffWords(one, cell.Hour, date, zone),
                                    }
                                ),
                        ],
                        Visits =
                        [
                            .. visits
                                .Where(one => IsIn(one.Appointment.Start, hour))
                                .Select(one => new PlacedVisit(
                                    one,
                                    Long(cell, one.Appointment.Start, one.Appointment.End, end, lanes[one])
                                )),
                        ],
                        Buffers = [.. visits.SelectMany(one => Buffers(cell, one, end, lanes[one]))],
                        Free = [.. Quarters(hour).Where(start => !visits.Any(one => IsTaken(one, start)))],
                        Now = IsIn(now, hour) ? cell.At(now) : null,
                    };
                }
            );
    }

    /// <summary>Said once, where it begins on this day.</summary>
    private static string OffWords(TimeOff off, HourOfDay hour, LocalDate date, DateTimeZone zone) =>
        off.From < hour.From && hour.From > zone.AtStartOfDay(date).ToInstant() ? ""
        : off.Note.Length > 0 ? $"Off: {off.Note}"
        : "Off";

    private static bool IsIn(Instant moment, HourOfDay hour) => moment >= hour.From && moment < hour.Until;

    private static bool IsTaken(DeskVisit visit, Instant start) =>
        start >= visit.Appointment.BusyFrom && start < visit.Appointment.BusyUntil;

    private static IEnumerable<Instant> Quarters(HourOfDay hour)
    {
        var into = hour.Begins.Minute % 15;
        for (
            var at = hour.From + Duration.FromMinutes((15 - into) % 15);
            at < hour.Until;
            at += Duration.FromMinutes(15)
        )
        {
            yield return at;
        }
    }

    /// <summary>The part of a stretch that lies in one hour.</summary>
    private static CalendarPiece Piece(CalendarCell cell, Stretch stretch)
    {
        var hour = Stretch.Of(cell.Hour.From, cell.Hour.Until);
        var (from, until) = (Math.Max(stretch.From, hour.From), Math.Min(stretch.Until, hour.Until));
        return new((int)(from - hour.From) / 300 * 5, Math.Max(5, (int)((until - from + 299) / 300 * 5)));
    }

    private static IEnumerable<CalendarPiece> Buffers(
        CalendarCell cell,
        DeskVisit visit,
        Instant end,
        (int Lane, int Lanes) lane
    )
    {
        var one = visit.Appointment;
        if (one.BusyFrom < one.Start && IsIn(one.BusyFrom, cell.Hour))
        {
            yield return Long(cell, one.BusyFrom, one.Start, end, lane);
        }

        if (one.End < one.BusyUntil && IsIn(one.End, cell.Hour))
        {
            yield return Long(cell, one.End, one.BusyUntil, end, lane);
        }
    }

    /// <summary>A piece that begins in an hour and may go on into the next ones, as far as the day goes.</summary>
    private static CalendarPiece Long(
        CalendarCell cell,
        Instant from,
        Instant until,
        Instant end,
        (int Lane, int Lanes) lane
    )
    {
        var minutes = (int)Math.Ceiling((Instant.Min(until, end) - from).TotalMinutes / 5) * 5;
        return new(cell.At(from), Math.Max(5, minutes)) { Lane = lane.Lane, Lanes = lane.Lanes };
    }
}
