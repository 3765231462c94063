using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Desk;

/// <summary>Reads the calendar: a day of all therapists or all rooms, or a week of one therapist.</summary>
internal sealed class ReadCalendar(ReposeDb db, CurrentPractice current, IClock clock)
{
    /// <param name="First">The day, or the first of the week.</param>
    /// <param name="By">What stands beside each other.</param>
    public sealed record Request(LocalDate First, CalendarBy By)
    {
        /// <summary>Whose week it is.</summary>
        public Id<Therapist>? TherapistId { get; init; }

        /// <summary>Whether also the hours are shown in which nobody works.</summary>
        public bool IsWhole { get; init; }
    }

    public async Task<CalendarSheet> Run(Request request, CancellationToken cancel)
    {
        var zone = await current.Zone();
        var now = clock.GetCurrentInstant();
        LocalDate[] dates =
        [
            .. Enumerable.Range(0, request.By == CalendarBy.Day ? 7 : 1).Select(request.First.PlusDays),
        ];
        var from = zone.AtStartOfDay(dates[0]).ToInstant();
        var until = zone.AtStartOfDay(dates[^1].PlusDays(1)).ToInstant();
        var visits = await Visits(from, until, now, cancel);
        var hours = await CalendarHours.Read(db, dates, from, until, cancel);
        var columns =
            request.By == CalendarBy.Room
                ? await Rooms(dates[0], visits, hours, zone, now, cancel)
                : await Therapists(request, dates, visits, hours, zone, now, cancel);
        return new(Shown(columns, request.IsWhole), columns, zone, now);
    }

    private async Task<List<DeskVisit>> Visits(Instant from, Instant until, Instant now, CancellationToken cancel)
    {
        var early = from - Duration.FromDays(1);
        var late = until + Duration.FromDays(1);
        return await VisitNames.Read(
            db,
            db.Appointments.Where(one => one.BusyFrom >= early && one.BusyFrom < late)
                .Where(one => one.Start >= from && one.Start < until && one.State != AppointmentState.Cancelled)
                .Where(one => one.State != AppointmentState.Held || one.HeldUntil > now),
            cancel
        );
    }

    private async Task<IReadOnlyList<CalendarColumn>> Therapists(
        Request request,
        LocalDate[] dates,
        List<DeskVisit> visits,
        CalendarHours hours,
        DateTimeZone zone,
        Instant now,
        CancellationToken cancel
    )
    {
        // Somebody who has left may still have visits: they must not disappear.
        var busy = visits.Select(one => one.Appointment.TherapistId).Distinct().ToList();
        var therapists = await db
            .Therapists.AsNoTracking()
            .Where(one =>
                request.TherapistId == null ? one.IsActive || busy.Contains(one.Id) : one.Id == request.TherapistId
            )
            .OrderBy(one => one.Order)
            .ThenBy(one => one.Name)
            .ToListAsync(cancel);
        return
        [
            .. dates.SelectMany(date =>
                therapists.Select(therapist => new CalendarColumn(
                    dates.Length > 1 ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : therapist.Id.ToString(),
                    dates.Length > 1 ? Days.Short(date) : therapist.Name,
                    date
                )
                {
                    TherapistId = therapist.Id,
                    Holiday = hours.Holiday(date),
                    Cells = CalendarCells.Of(
                        date,
                        zone,
                        hours.Open(therapist.Id, date, zone),
                        hours.Off(therapist.Id),
                        On(visits.Where(one => one.Appointment.TherapistId == therapist.Id), date, zone),
                        now
                    ),
                })
            ),
        ];
    }

    private async Task<IReadOnlyList<CalendarColumn>> Rooms(
        LocalDate date,
        List<DeskVisit> visits,
        CalendarHours hours,
        DateTimeZone zone,
        Instant now,
        CancellationToken cancel
    )
    {
        var busy = visits.Select(one => one.Appointment.RoomId).Distinct().ToList();
        var rooms = await db
            .Rooms.AsNoTracking()
            .Where(one => one.IsActive || busy.Contains(one.Id))
            .OrderBy(one => one.Order)
            .ThenBy(one => one.Name)
            .ToListAsync(cancel);
        var open = hours.OpenAtAll(date, zone);
        return
        [
            .. rooms.Select(room => new CalendarColumn(room.Id.ToString(), room.Name, date)
            {
                RoomId = room.Id,
                Holiday = hours.Holiday(date),
                Cells = CalendarCells.Of(
                    date,
                    zone,
                    open,
                    [],
                    On(visits.Where(one => one.Appointment.RoomId == room.Id), date, zone),
                    now
                ),
            }),
        ];
    }

    private static List<DeskVisit> On(IEnumerable<DeskVisit> visits, LocalDate date, DateTimeZone zone) =>
        [.. visits.Where(one => one.Appointment.Start.InZone(zone).Date == date)];

    /// <summary>From the first hour in which anything is to the last; a working day where there is nothing.</summary>
    private static IReadOnlyList<KeyValuePair<int, string>> Shown(IReadOnlyList<CalendarColumn> columns, bool whole)
    {
        var cells = columns.SelectMany(column => column.Cells).ToList();
        var used = cells
            .Where(cell => cell.Value is { Open.Count: > 0 } or { Visits.Count: > 0 } or { Buffers.Count: > 0 })
            .Select(cell => cell.Key)
            .ToList();
        var last = cells.SelectMany(cell => cell.Value.Visits.Select(visit => cell.Key + Rows(visit.Place)));
        var (first, end) = used.Count == 0 ? (2 * 9, 2 * 17) : (used.Min(), used.Concat(last).Max());
        return
        [
            .. cells
                .Where(cell => whole || (cell.Key >= first && cell.Key <= end))
                .GroupBy(cell => cell.Key, cell => cell.Value.Hour.Name)
                .OrderBy(cell => cell.Key)
                .Select(cell => KeyValuePair.Create(cell.Key, cell.First())),
        ];
    }

    /// <summary>How far, in keys of hours, a visit reaches below the hour in which it begins.</summary>
    private static int Rows(CalendarPiece place) => (place.At + place.Minutes - 1) / 60 * 2;
}
