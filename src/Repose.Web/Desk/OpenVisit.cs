using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Booking;
using Repose.Web.Site;

namespace Repose.Web.Desk;

/// <summary>Reads everything that the desk may know of one visit.</summary>
internal sealed class OpenVisit(ReposeDb db, CurrentPractice current, DisclosureToSign disclosure)
{
    private const int LongestHistory = 100;

    public async Task<Outcome<VisitSheet>> Run(Id<Appointment> id, CancellationToken cancel)
    {
        var found = await VisitNames.Read(db, db.Appointments.Where(one => one.Id == id), cancel);
        if (found.Count == 0)
        {
            return new MoveAppointment.NotYours();
        }

        var zone = await current.Zone();
        var marked = await VisitMarks.Add(db, disclosure, found, zone, cancel);
        return new VisitSheet(
            marked[0],
            await db
                .AuditEvents.AsNoTracking()
                .Where(one => one.SubjectId == id.Value && one.Subject == "appointment")
                .OrderByDescending(one => one.At)
                .ThenByDescending(one => one.Id)
                .Take(LongestHistory)
                .ToListAsync(cancel),
            await db.Therapists.Offered().ToListAsync(cancel),
            await db.Rooms.Offered().ToListAsync(cancel),
            zone
        );
    }
}
