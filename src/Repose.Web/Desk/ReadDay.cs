using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Booking;
using Repose.Web.Site;

namespace Repose.Web.Desk;

/// <summary>Reads today's visits, of all or of one therapist, and those of the days before that nobody has marked.</summary>
internal sealed class ReadDay(ReposeDb db, CurrentPractice current, DisclosureToSign disclosure, IClock clock)
{
    private static readonly Duration LooksBack = Duration.FromDays(14);

    public async Task<DeskDay> Run(Id<Therapist>? with, CancellationToken cancel)
    {
        var zone = await current.Zone();
        var now = clock.GetCurrentInstant();
        var today = now.InZone(zone).Date;
        var (from, until) = (zone.AtStartOfDay(today).ToInstant(), zone.AtStartOfDay(today.PlusDays(1)).ToInstant());
        var begin = from - LooksBack;
        // Where a visit starts lies within a day of where its minutes before start: that is what the index knows.
        var (busyFrom, busyUntil) = (begin - Duration.FromDays(1), until);
        var visits = await VisitNames.Read(
            db,
            db.Appointments.Where(one => one.BusyFrom >= busyFrom && one.BusyFrom < busyUntil)
                .Where(one => one.Start >= begin && one.Start < until)
                .Where(one => one.State != AppointmentState.Cancelled && one.State != AppointmentState.Held)
                .Where(one =>
                    one.Start >= from || one.State == AppointmentState.Booked || one.State == AppointmentState.Arrived
                )
                .Where(one => with == null || one.TherapistId == with),
            cancel
        );
        return new(
            today,
            now,
            zone,
            await VisitMarks.Add(db, disclosure, [.. visits.Where(one => one.Appointment.Start >= from)], zone, cancel),
            [.. visits.Where(one => one.Appointment.Start < from)]
        );
    }
}
