using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Tests.Diary;

namespace Repose.Web.Tests.Questions;

/// <summary>Answers, flags and courses of one client, as tests make and read them.</summary>
internal static class SomeQuestions
{
    /// <summary>Sends the form of an instrument with these points; null leaves an item out.</summary>
    internal static Task<HttpResponseMessage> Answer(this AClient home, string instrument, params int?[] points) =>
        home.Answer($"/me/questions/{instrument}?again=yes", points, "Send my answers");

    /// <summary>The same, with another button.</summary>
    internal static async Task<HttpResponseMessage> Answer(
        this AClient home,
        string path,
        int?[] points,
        string button
    ) => await home.Browser.Submit(await home.Browser.Page(path), "answers", Typed(points), button);

    internal static Dictionary<string, string> Typed(params int?[] points) =>
        points
            .Select((one, place) => (one, place))
            .Where(pair => pair.one is not null)
            .ToDictionary(pair => $"Form.Points[{pair.place + 1}]", pair => $"{pair.one}");

    /// <summary>Every version of every form, in the order of writing.</summary>
    internal static Task<List<FilledForm>> Forms(this AServer server) =>
        server.InDb(db =>
            db.FilledForms.AsNoTracking().OrderBy(one => one.WrittenAt).ThenBy(one => one.Version).ToListAsync()
        );

    internal static Task<List<FormFlag>> Flags(this AServer server) =>
        server.InDb(db => db.FormFlags.AsNoTracking().OrderBy(one => one.RaisedAt).ToListAsync());

    internal static Task<List<OutboxMessage>> Messages(this AServer server) =>
        server.InDb(db => db.Outbox.AsNoTracking().OrderBy(one => one.Recipient).ToListAsync());

    internal static Task<int> Noted(this AServer server, string action) =>
        server.InDb(db => db.AuditEvents.CountAsync(one => one.Action == action));

    internal static Task<Client> TheClient(this AServer server) => server.InDb(db => db.Clients.SingleAsync());

    /// <summary>A visit of the one client with Ana, that belongs to a course or to none.</summary>
    internal static Task<Appointment> AVisit(
        this AClient home,
        Instant start,
        Course? course = null,
        Therapist? with = null
    ) =>
        home.Server.InDb(async db =>
        {
            var client = await db.Clients.SingleAsync();
            var visit = new Appointment(
                db.PracticeId,
                Id<Appointment>.New(),
                client.Id,
                new(start, (with ?? home.Practice.Ana).Id, home.Practice.Willow.Id),
                Booked.Of(home.Practice.HalfHour, []),
                home.Server.Clock.GetCurrentInstant()
            );
            if (course is not null)
            {
                visit.JoinCourse(course.Id);
            }

            db.Add(visit);
            await db.SaveChangesAsync();
            return visit;
        });

    /// <summary>A course of the one client, with a session at ten on each of these days of October and November 2026.</summary>
    internal static async Task<Course> ACourse(this AClient home, params LocalDate[] days)
    {
        var course = await home.Server.InDb(async db =>
        {
            var client = await db.Clients.SingleAsync();
            var made = new Course(
                db.PracticeId,
                Id<Course>.New(),
                home.Practice.HalfHour.Id,
                days.Length,
                null,
                home.Server.Clock.GetCurrentInstant()
            );
            made.Confirm(client.Id);
            db.Add(made);
            await db.SaveChangesAsync();
            return made;
        });
        foreach (var day in days)
        {
            await home.AVisit(home.Practice.At(day.Year, day.Month, day.Day, 10), course);
        }

        return course;
    }
}
