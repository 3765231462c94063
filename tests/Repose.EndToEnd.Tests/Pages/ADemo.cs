using Microsoft.Extensions.DependencyInjection;
using NodaTime.Text;
using Repose.Data;
using Repose.Demo;
using Repose.Practice;
using Repose.Testing;

namespace Repose.EndToEnd.Tests.Pages;

/// <summary>One server with the practice that does not exist, for all tests that only look.</summary>
public sealed class ADemo : IAsyncLifetime
{
    private AServer? server;

    internal AServer Server => server!;

    /// <summary>A visit to come of the client who signs in, a client, a service and a room, for pages about one thing.</summary>
    internal (Id<Appointment> Visit, Id<Client> Client, Id<Service> Service, Id<Room> Room) Some { get; private set; }

    /// <summary>A client whose answers a therapist must look at.</summary>
    internal Id<Client> Flagged { get; private set; }

    /// <summary>A client whom screening leads to a doctor.</summary>
    internal Id<Client> Screened { get; private set; }

    /// <summary>A letter to that doctor.</summary>
    internal Id<DoctorLetter> Letter { get; private set; }

    /// <summary>The import in the history of the client who signs in.</summary>
    internal Id<NightsImport> Import { get; private set; }

    /// <summary>Clients who agree that therapists see their nights: in the middle of a course, after one, and before one.</summary>
    internal Id<Client> Sleeper { get; private set; }

    /// <inheritdoc cref="Sleeper"/>
    internal Id<Client> Answered { get; private set; }

    /// <inheritdoc cref="Sleeper"/>
    internal Id<Client> Planning { get; private set; }

    /// <summary>A client who never agreed to that.</summary>
    internal Id<Client> Silent { get; private set; }

    /// <summary>Today's date in the practice, as it stands in addresses.</summary>
    internal string Today =>
        LocalDatePattern.Iso.Format(Server.Clock.GetCurrentInstant().InZone(DemoPractice.Zone).Date);

    /// <summary>An address with what it is about, such as {visit}, put in.</summary>
    internal string Of(string path) =>
        path.Replace("{today}", Today, StringComparison.Ordinal)
            .Replace("{service}", Some.Service.ToString(), StringComparison.Ordinal)
            .Replace("{room}", Some.Room.ToString(), StringComparison.Ordinal)
            .Replace("{flagged}", Flagged.ToString(), StringComparison.Ordinal)
            .Replace("{letter}", Letter.ToString(), StringComparison.Ordinal)
            .Replace("{screened}", Screened.ToString(), StringComparison.Ordinal)
            .Replace("{sleeper}", Sleeper.ToString(), StringComparison.Ordinal)
            .Replace("{answered}", Answered.ToString(), StringComparison.Ordinal)
            .Replace("{planning}", Planning.ToString(), StringComparison.Ordinal)
            .Replace("{silent}", Silent.ToString(), StringComparison.Ordinal)
            .Replace("{client}", Some.Client.ToString(), StringComparison.Ordinal)
            .Replace("{import}", Import.ToString(), StringComparison.Ordinal)
            .Replace("{visit}", Some.Visit.ToString(), StringComparison.Ordinal);

    public async ValueTask InitializeAsync()
    {
        server = await AServer.Start(Engine.Sqlite, options => options with { IsDemo = true });
        server.PracticeId = DemoPractice.Id;
        var today = server.Clock.GetCurrentInstant().InZone(DemoPractice.Zone).Date;
        await server.InPractice(services => DemoPractice.Fill(services.GetRequiredService<ReposeDb>(), today));
        Flagged = (await server.InDb(db => First(db.FormFlags.Where(one => one.SeenAt == null)))).ClientId;
        Screened = (
            await server.InDb(db => First(db.Screenings.Where(one => one.Outcome == "ask-clearance")))
        ).ClientId;
        Letter = (await server.InDb(db => First(db.DoctorLetters.Where(one => one.ClientId == Screened)))).Id;
        Import = await FindImport();
        Sleeper = await Agreeing(done: true, toCome: true);
        Answered = await Agreeing(done: true, toCome: false);
        Planning = await Agreeing(done: false, toCome: true);
        Silent = await Server.InDb(async db =>
            (await First(db.Clients.Where(one => !db.ConsentAnswers.Any(answer => answer.ClientId == one.Id)))).Id
        );
        Some = await server.InDb(async db =>
        {
            var now = server.Clock.GetCurrentInstant();
            var visit = await First(db.Appointments.Where(one => one.ClientId != null && one.Start > now));
            return (
                visit.Id,
                visit.ClientId!.Value,
                (await First(db.Services.Where(one => one.IsActive))).Id,
                (await First(db.Rooms)).Id
            );
        });
    }

    /// <summary>A client who agrees, with a course of which sessions took place, or are to come, or both.</summary>
    private Task<Id<Client>> Agreeing(bool done, bool toCome) =>
        Server.InDb(async db =>
        {
            var agreeing = db.ConsentAnswers.Where(one => one.Consent == "therapist" && one.IsGiven);
            var courses = db.Courses.Where(one => agreeing.Any(answer => answer.ClientId == one.ClientId));
            var sessions = db.Appointments.Where(one => one.CourseId != null);
            return (
                await First(
                    courses
                        .Where(one =>
                            sessions.Any(other => other.CourseId == one.Id && other.State == AppointmentState.Done)
                            == done
                        )
                        .Where(one =>
                            sessions.Any(other => other.CourseId == one.Id && other.State == AppointmentState.Booked)
                            == toCome
                        )
                )
            )
                .ClientId!
                .Value;
        });

    private async Task<Id<NightsImport>> FindImport()
    {
        var signsIn = DemoPractice.People.Single(one => one.Who == "client").PersonId;
        return await Server.InDb(async db =>
        {
            var client = await First(db.Clients.Where(one => one.PersonId == signsIn));
            return (await First(db.Imports.Where(one => one.ClientId == client.Id))).Id;
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    private static Task<T> First<T>(IQueryable<T> rows) =>
        Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.FirstAsync(rows);
}
