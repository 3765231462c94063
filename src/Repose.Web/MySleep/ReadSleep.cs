using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Helping;
using Repose.Pictures;
using Repose.Practice;
using Repose.Sleep;
using Repose.Web.Site;
using Repose.Web.Verdicts;

namespace Repose.Web.MySleep;

/// <summary>Reads what the page of a client's sleep shows.</summary>
internal sealed class ReadSleep(ReposeDb db, ReadNights nights, CurrentPractice current)
{
    /// <param name="Client">Whose sleep.</param>
    /// <param name="Range">Which weeks.</param>
    /// <param name="FromDevice">From which source; null for devices where they told of the last two weeks.</param>
    /// <param name="Outcome">Which measure; null for that of the newest course.</param>
    public sealed record Request(Id<Client> Client, SleepRange Range, bool? FromDevice, Outcome? Outcome)
    {
        /// <summary>What an address asks for, as far as it makes sense.</summary>
        internal static Request Of(Id<Client> client, SleepAddress address, LocalDate today) =>
            new(
                client,
                SleepRange.Of(address.Weeks, address.Until, today),
                address.FromDevice,
                Outcomes.Find(address.Measure ?? "")
            );
    }

    public async Task<SleepView> Run(Request asked, CancellationToken cancel)
    {
        var (range, zone) = (asked.Range, await current.Zone());
        var first = LocalDate.Min(range.First, range.Last.PlusDays(1 - SleepView.Month));
        var kept = await nights.Run(asked.Client, new(first, range.Last), cancel);
        var courses = await db
            .Courses.AsNoTracking()
            .Where(course => course.ClientId == asked.Client)
            .OrderByDescending(course => course.CreatedAt)
            .ToListAsync(cancel);
        var visits = await Visits(asked.Client, cancel);
        var need = await db
            .Clients.AsNoTracking()
            .Where(client => client.Id == asked.Client)
            .Select(client => client.SleepNeed)
            .FirstAsync(cancel);
        var recent = range.Last.PlusDays(1 - SleepView.Recent);
        return new()
        {
            Range = range,
            Nights = kept,
            FromDevice = asked.FromDevice ?? kept.ToldByDeviceSince(recent),
            Outcome = asked.Outcome ?? CourseQuestion.OutcomeOf(courses.FirstOrDefault()),
            Need = NeedOf.Client(need),
            Sessions =
            [
                .. visits
                    .Select(visit => visit.Start.InZone(zone).Date)
                    .Where(date => date >= range.First && date <= range.Last)
                    .Distinct()
                    .Select(date => new SessionMark(date)),
            ],
            Phases = [.. courses.AsEnumerable().Reverse().SelectMany(course => During(course, visits, zone, range))],
        };
    }

    /// <summary>Every session that took place.</summary>
    private Task<List<Appointment>> Visits(Id<Client> client, CancellationToken cancel) =>
        db
            .Appointments.AsNoTracking()
            .Where(visit => visit.ClientId == client && visit.State == AppointmentState.Done)
            .OrderBy(visit => visit.Start)
            .ToListAsync(cancel);

    /// <summary>The nights of a course, as far as they lie in the range.</summary>
    private static IEnumerable<Phase> During(
        Course course,
        List<Appointment> visits,
        DateTimeZone zone,
        SleepRange range
    )
    {
        var record = AskedCourse.Of(course, visits.Where(visit => visit.CourseId == course.Id), zone);
        if (record.Sessions.Count == 0)
        {
            yield break;
        }

        var dates = CoursePhases.Of(record, new DateInterval(range.First, range.Last)).Course;
        if (dates.Start <= range.Last && dates.End >= range.First)
        {
            yield return new(
                MySleepText.Course,
                LocalDate.Max(dates.Start, range.First),
                LocalDate.Min(dates.End, range.Last)
            );
        }
    }
}
