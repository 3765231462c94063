using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Booking;
using Repose.Web.Site;

namespace Repose.Web.Desk;

/// <summary>Opens a client's card, and writes down who looked.</summary>
internal sealed class OpenCard(
    ReposeDb db,
    CurrentPractice current,
    DisclosureToSign disclosure,
    Audit audit,
    IClock clock
)
{
    private const int MostVisits = 300;
    private const int MostImports = 30;

    public sealed record NoClient() : Refusal("not-found", "This client could not be found.");

    public async Task<Outcome<ClientCard>> Run(Id<Client> id, CancellationToken cancel)
    {
        var client = await db.Clients.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancel);
        if (client is null)
        {
            return new NoClient();
        }

        // First what is to be shown is written down, then it is shown: a card is never seen without a trace.
        await audit.Note("chart.read", "client", id.Value);
        await db.SaveChangesAsync(cancel);
        return await Read(client, await current.Zone(), cancel);
    }

    private async Task<ClientCard> Read(Client client, DateTimeZone zone, CancellationToken cancel)
    {
        var (id, now) = (client.Id, clock.GetCurrentInstant());
        var visits = await VisitNames.Read(
            db,
            db.Appointments.Where(one => one.ClientId == id).OrderByDescending(one => one.Start).Take(MostVisits),
            cancel
        );
        return new(client, zone)
        {
            Upcoming = [.. visits.Where(one => IsUpcoming(one.Appointment, now))],
            Past = [.. visits.Where(one => !IsUpcoming(one.Appointment, now)).Reverse()],
            Courses = await Courses(id, visits, cancel),
            Packages = await db
                .PackageSales.AsNoTracking()
                .Include(one => one.Uses)
                .Where(one => one.ClientId == id)
                .OrderByDescending(one => one.SoldOn)
                .ToListAsync(cancel),
            Offers = await db
                .PackageOffers.AsNoTracking()
                .Where(one => one.IsActive)
                .OrderBy(one => one.Name)
                .ToListAsync(cancel),
            Wishes = await WishNames.Read(
                db,
                db.WaitList.Where(one => one.ClientId == id)
                    .Where(one => one.State == WaitState.Waiting || one.State == WaitState.Offered),
                cancel
            ),
            Signed = await db
                .SignedDisclosures.AsNoTracking()
                .Where(one => one.ClientId == id)
                .OrderByDescending(one => one.SignedAt)
                .ToListAsync(cancel),
            NeedsLook = await db.FormFlags.AnyAsync(one => one.ClientId == id && one.SeenAt == null, cancel),
            Imports = await db
                .Imports.AsNoTracking()
                .Where(one => one.ClientId == id)
                .OrderByDescending(one => one.StartedAt)
                .Take(MostImports)
                .ToListAsync(cancel),
            MustSign = (await disclosure.Unsigned([id], cancel)).Count > 0,
        };
    }

    private static bool IsUpcoming(Appointment one, Instant now) => one.IsOpen && one.End > now;

    private async Task<IReadOnlyList<CardCourse>> Courses(
        Id<Client> id,
        List<DeskVisit> visits,
        CancellationToken cancel
    )
    {
        var courses = await db
            .Courses.AsNoTracking()
            .Where(one => one.ClientId == id)
            .OrderByDescending(one => one.CreatedAt)
            .ToListAsync(cancel);
        var which = courses.Select(one => one.Id).ToList();
        var services = courses.Select(one => one.ServiceId).Distinct().ToList();
        var departures = await db
            .Departures.AsNoTracking()
            .Where(one => which.Contains(one.CourseId))
            .OrderBy(one => one.At)
            .ToListAsync(cancel);
        var names = await db
            .Services.Where(one => services.Contains(one.Id))
            .Select(one => new { one.Id, one.Name })
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancel);
        return
        [
            .. courses.Select(course => new CardCourse(
                course,
                names[course.ServiceId],
                [.. visits.Where(one => one.Appointment.CourseId == course.Id)],
                [.. departures.Where(one => one.CourseId == course.Id)]
            )),
        ];
    }
}
