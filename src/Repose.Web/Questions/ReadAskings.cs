using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Questions;

/// <summary>Reads when a client is asked, from the days of the client's courses.</summary>
internal sealed class ReadAskings(ReposeDb db, CurrentPractice current)
{
    public async Task<IReadOnlyList<Asking>> Run(Client client, CancellationToken cancel)
    {
        var zone = await current.Zone();
        var courses = await db.Courses.AsNoTracking().Where(one => one.ClientId == client.Id).ToListAsync(cancel);
        var sessions = await db
            .Appointments.AsNoTracking()
            .Where(one => one.ClientId == client.Id && one.CourseId != null)
            .ToListAsync(cancel);
        return Askings.Of(
            client.CreatedAt.InZone(zone).Date,
            courses.Select(one => CourseDays.Of(one, sessions, zone)).OfType<CourseDays>()
        );
    }
}
