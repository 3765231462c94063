using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Setup;

/// <summary>The visits that are agreed in a stretch of time: closing it keeps them, so somebody must look at them.</summary>
/// <remarks>Without the clients' names: they stand in the calendar, where looking is audited.</remarks>
internal sealed class BookedVisits(ReposeDb db)
{
    /// <summary>The visits that have a moment in common with the stretch, by time; a hundred at most.</summary>
    public async Task<IReadOnlyList<BookedVisit>> Run(Interval when, Id<Therapist>? therapist, CancellationToken cancel)
    {
        var (start, end) = (when.Start, when.End);
        var visits =
            from visit in db.Appointments.AsNoTracking()
            join service in db.Services on visit.ServiceId equals service.Id
            join room in db.Rooms on visit.RoomId equals room.Id
            join who in db.Therapists on visit.TherapistId equals who.Id
            where
                visit.BusyFrom < end
                && visit.BusyUntil > start
                && (visit.State == AppointmentState.Booked || visit.State == AppointmentState.Arrived)
                && (therapist == null || visit.TherapistId == therapist)
            orderby visit.BusyFrom
            select new BookedVisit(visit.Start, visit.End, service.Name, room.Name, who.Id, who.Name);
        return await visits.Take(100).ToListAsync(cancel);
    }
}
