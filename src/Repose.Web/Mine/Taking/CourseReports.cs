using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Helping;
using Repose.Pictures.Report;
using Repose.Practice;
using Repose.Sleep;
using Repose.Web.Courses;
using Repose.Web.MySleep;
using Repose.Web.Site;
using Repose.Web.Verdicts;

namespace Repose.Web.Mine.Taking;

/// <summary>"Is it helping?" for each course of a client, as the whole report or as the reason why there is none yet.</summary>
internal sealed class CourseReports(ReposeDb db, ReadNights nights, CurrentPractice current, IClock clock)
{
    /// <param name="Course">Which course.</param>
    /// <param name="First">The day of its first session.</param>
    /// <param name="Report">The report; null if there is none yet.</param>
    /// <param name="Why">Why not, in whole sentences; empty where there is one.</param>
    /// <param name="Registration">What was settled beforehand, with a report or without.</param>
    internal sealed record One(
        Id<Course> Course,
        LocalDate First,
        ReportData? Report,
        string Why,
        CourseRegistration Registration
    );

    /// <summary>Of each course with a session that took place, the first first.</summary>
    internal async Task<IReadOnlyList<One>> Of(Id<Client> client, CancellationToken cancel)
    {
        var zone = await current.Zone();
        var courses = await db
            .Courses.AsNoTracking()
            .Where(one => one.ClientId == client)
            .OrderBy(one => one.CreatedAt)
            .ThenBy(one => one.Id)
            .ToListAsync(cancel);
        var visits = await db
            .Appointments.AsNoTracking()
            .Where(one => one.ClientId == client && one.CourseId != null)
            .ToListAsync(cancel);
        var ids = courses.ConvertAll(one => one.Id);
        var changes = (
            await db
                .CourseChanges.AsNoTracking()
                .Where(one => ids.Contains(one.CourseId))
                .OrderBy(one => one.At)
                .ToListAsync(cancel)
        ).ToLookup(one => one.CourseId);
        var departures = (
            await db
                .Departures.Where(one => ids.Contains(one.CourseId))
                .Select(one => new { one.CourseId, one.AppointmentId })
                .Distinct()
                .ToListAsync(cancel)
        ).ToLookup(one => one.CourseId);
        var all = await nights.Run(client, dates: null, cancel);
        var need = await db.Clients.Where(one => one.Id == client).Select(one => one.SleepNeed).FirstAsync(cancel);
        return
        [
            .. courses
                .Select(course => (course, sessions: visits.FindAll(one => one.CourseId == course.Id)))
                .Where(one => one.sessions.Exists(visit => visit.State == AppointmentState.Done))
                .Select(one =>
                    Ask(
                        new(
                            one.course,
                            CourseRegistration.FirstOf(one.sessions),
                            [.. changes[one.course.Id]],
                            departures[one.course.Id].Count(),
                            zone
                        ),
                        one.sessions,
                        all,
                        NeedOf.Client(need)
                    )
                ),
        ];
    }

    private One Ask(CourseRegistration settled, List<Appointment> sessions, KeptNights all, SleepNeed need)
    {
        var (course, zone) = (settled.Course, settled.Zone);
        var first = sessions.Where(one => one.State == AppointmentState.Done).Min(one => one.Start).InZone(zone).Date;
        return CourseQuestion.Ask(course, sessions, all, zone) switch
        {
            HelpAnswer answer => new(course.Id, first, Report(answer, settled, all, need), "", settled),
            CannotAsk cannot => new(course.Id, first, null, cannot.Message, settled),
            var other => throw new InvalidOperationException(other.GetType().Name),
        };
    }

    private ReportData Report(HelpAnswer answer, CourseRegistration settled, KeptNights all, SleepNeed need) =>
        new()
        {
            Answer = answer,
            Measured = all.Measured,
            Told = all.Told,
            Need = need,
            Settled = new(settled.Settled(isStaff: false), settled.Changed, settled.IsSettledBefore),
            Read =
            [
                new(TakingText.ReadDiary, TakingText.FormatReadNights(all.Told.Count), [], []),
                new(TakingText.ReadDevices, TakingText.FormatReadNights(all.Measured.Count), [], []),
                new(TakingText.ReadCalendar, TakingText.FormatReadSessions(answer.Course.Sessions.Count), [], []),
            ],
            MadeOn = clock.GetCurrentInstant().InUtc().Date,
            Version = typeof(CourseReports).Assembly.GetName().Version!.ToString(3),
        };
}
