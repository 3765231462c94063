using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Helping;
using Repose.Practice;
using Repose.Web.MySleep;
using Repose.Web.Site;

namespace Repose.Web.Verdicts;

/// <summary>Lays a client's course beside their nights and asks whether it helped, once it is over.</summary>
internal sealed class ReadCourse(
    ReposeDb db,
    ReadNights nights,
    KeptAnswers answers,
    CurrentPractice current,
    IClock clock
)
{
    /// <summary>The course that is asked for, or the newest.</summary>
    /// <returns>Null if there is no such course of theirs.</returns>
    public async Task<CourseView?> Run(Id<Client> client, Id<Course>? asked, CancellationToken cancel)
    {
        var course = await db
            .Courses.AsNoTracking()
            .Where(one => one.ClientId == client && (asked == null || one.Id == asked))
            .OrderByDescending(one => one.CreatedAt)
            .FirstOrDefaultAsync(cancel);
        return course is null ? null : await Beside(course, client, cancel);
    }

    private async Task<CourseView?> Beside(Course course, Id<Client> client, CancellationToken cancel)
    {
        var (zone, now) = (await current.Zone(), clock.GetCurrentInstant());
        var all = await db
            .Appointments.AsNoTracking()
            .Include(one => one.AddOns)
            .Where(one => one.CourseId == course.Id)
            .OrderBy(one => one.Start)
            .ToListAsync(cancel);
        List<Appointment> sessions = [.. all.Where(one => one.State == AppointmentState.Done || IsToCome(one, now))];
        if (sessions.Count == 0)
        {
            return null;
        }

        var days = new DateInterval(DateOf(sessions[0]), DateOf(sessions[^1]));
        var view = new CourseView
        {
            Course = course,
            Zone = zone,
            Sessions = sessions,
            Stage = StageOf(sessions, now),
            Outcome = CourseQuestion.OutcomeOf(course),
            Nights = await nights.Run(
                client,
                new(
                    days.Start.PlusDays(-CoursePhases.DefaultWindow),
                    days.End.PlusDays(CoursePhases.DefaultWindow + 1)
                ),
                cancel
            ),
            Days = days,
            Departures = await db
                .Departures.Where(one => one.CourseId == course.Id)
                .Select(one => one.AppointmentId)
                .Distinct()
                .CountAsync(cancel),
            AddOns = await AddOns(sessions, cancel),
            Changes = await db
                .CourseChanges.AsNoTracking()
                .Where(one => one.CourseId == course.Id)
                .OrderBy(one => one.At)
                .ToListAsync(cancel),
        };
        return view.Stage == CourseStage.Over
            ? view with
            {
                Asked = await answers.Ask(course, sessions, view.Nights, zone),
            }
            : view;

        LocalDate DateOf(Appointment one) => one.Start.InZone(zone).Date;
    }

    private static bool IsToCome(Appointment one, Instant now) => one.IsOpen && one.End > now;

    private static CourseStage StageOf(List<Appointment> sessions, Instant now) =>
        !sessions.Exists(one => one.State == AppointmentState.Done) ? CourseStage.Ahead
        : sessions.Exists(one => IsToCome(one, now)) ? CourseStage.Running
        : CourseStage.Over;

    private async Task<IReadOnlyList<(string Name, int Sessions)>> AddOns(
        List<Appointment> sessions,
        CancellationToken cancel
    )
    {
        var used = sessions
            .Where(one => one.State == AppointmentState.Done)
            .SelectMany(one => one.AddOns)
            .CountBy(one => one.AddOnId)
            .ToDictionary();
        var names = await db
            .AddOns.AsNoTracking()
            .Where(one => used.Keys.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancel);
        return [.. used.Select(one => (names[one.Key], one.Value)).OrderBy(one => one.Item1, StringComparer.Ordinal)];
    }
}
