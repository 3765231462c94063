using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Desk;
using Repose.Web.Questions;
using Repose.Web.Site;
using Repose.Web.Verdicts;

namespace Repose.Web.CourseDesk;

/// <summary>Opens a client's course for those who treat, and writes down who looked.</summary>
internal sealed class OpenCourse(
    ReposeDb db,
    OpenChart open,
    ReadCourse courses,
    ReadQuestions questions,
    CurrentPractice current,
    IClock clock
)
{
    public async Task<Outcome<CourseSheet>> Run(Id<Client> id, Id<Course>? asked, CancellationToken cancel)
    {
        var opened = await open.Run(id, "course", cancel);
        if (opened.Value is not { } client)
        {
            return opened.Refusal!;
        }

        var zone = await current.Zone();
        var sheet = new CourseSheet
        {
            Client = client,
            Zone = zone,
            Today = clock.GetCurrentInstant().InZone(zone).Date,
            Course = await db
                .Courses.AsNoTracking()
                .Where(one => one.ClientId == id && (asked == null || one.Id == asked))
                .OrderByDescending(one => one.CreatedAt)
                .FirstOrDefaultAsync(cancel),
        };
        return sheet.Course is { } course ? await Fill(sheet, course, cancel) : sheet;
    }

    private async Task<CourseSheet> Fill(CourseSheet sheet, Course course, CancellationToken cancel)
    {
        var (client, id) = (sheet.Client, course.Id);
        var sessions = await db
            .Appointments.AsNoTracking()
            .Where(one => one.CourseId == id)
            .OrderBy(one => one.Start)
            .ToListAsync(cancel);
        var signed = await db
            .SessionNotes.Where(one => one.ClientId == client.Id && one.SignedAt != null)
            .Select(one => one.AppointmentId)
            .ToListAsync(cancel);
        var last = await db
            .ReactionTests.Where(one => one.ClientId == client.Id)
            .Select(one => (Instant?)one.DoneAt)
            .MaxAsync(cancel);
        var asked = await questions.Run(client, cancel);
        return sheet with
        {
            Sessions = sessions,
            View = await open.Agrees(client.Id, cancel) ? await courses.Run(client.Id, id, cancel) : null,
            Departures = await db
                .Departures.AsNoTracking()
                .Where(one => one.CourseId == id)
                .OrderBy(one => one.At)
                .ToListAsync(cancel),
            Changes = await db
                .CourseChanges.AsNoTracking()
                .Where(one => one.CourseId == id)
                .OrderBy(one => one.At)
                .ToListAsync(cancel),
            OpenQuestions = [.. asked.Open.Select(one => one.Used.Instrument.Name)],
            Askings =
            [
                .. asked.Askings.Where(one => one.Key.StartsWith(id.Value.ToString("N"), StringComparison.Ordinal)),
            ],
            LastReaction = last?.InZone(sheet.Zone).Date,
            WithoutNote = [.. sessions.Where(one => one.State is AppointmentState.Done && !signed.Contains(one.Id))],
        };
    }
}
