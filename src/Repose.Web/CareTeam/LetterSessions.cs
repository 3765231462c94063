using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Pictures.Words;
using Repose.Practice;
using Repose.Web.Desk;
using Repose.Web.Mine.Taking;
using Repose.Web.Site;

namespace Repose.Web.CareTeam;

/// <summary>What was done with a client, what is booked, and what came of it in words that claim no more than the data allow.</summary>
internal sealed class LetterSessions(
    ReposeDb db,
    CourseReports reports,
    OpenChart chart,
    CurrentPractice current,
    IClock clock
)
{
    internal async Task<IReadOnlyList<string>> Done(Id<Client> client, CancellationToken cancel)
    {
        var zone = await current.Zone();
        var done = await db
            .Appointments.AsNoTracking()
            .Where(one => one.ClientId == client && one.State == AppointmentState.Done)
            .OrderBy(one => one.Start)
            .ToListAsync(cancel);
        if (done.Count == 0)
        {
            return [CareTeamText.NoSessions];
        }

        var records = await db
            .SessionsDone.AsNoTracking()
            .Include(one => one.Steps)
            .Include(one => one.AddOns)
            .AsSplitQuery()
            .Where(one => one.ClientId == client && one.StartedAt != null)
            .OrderByDescending(one => one.StartedAt)
            .ToListAsync(cancel);
        return
        [
            CareTeamText.FormatSessions(
                done.Count,
                Days.Long(done[0].Start.InZone(zone).Date),
                Days.Long(done[^1].Start.InZone(zone).Date),
                Minutes(done)
            ),
            .. LetterRecords.Lines(records, zone),
        ];
    }

    internal async Task<IReadOnlyList<string>> Planned(Id<Client> client, CancellationToken cancel)
    {
        var (zone, now) = (await current.Zone(), clock.GetCurrentInstant());
        var booked = await db
            .Appointments.AsNoTracking()
            .Where(one => one.ClientId == client && one.State == AppointmentState.Booked && one.Start > now)
            .OrderBy(one => one.Start)
            .ToListAsync(cancel);
        return booked.Count == 0
            ? [CareTeamText.NothingBooked]
            : [CareTeamText.FormatBooked(booked.Count, Minutes(booked), Days.Long(booked[0].Start.InZone(zone).Date))];
    }

    internal async Task<IReadOnlyList<string>> Result(Id<Client> client, CancellationToken cancel)
    {
        if (!await chart.Agrees(client, cancel))
        {
            return [CareTeamText.NightsNotAgreed];
        }

        if (await reports.Of(client, cancel) is not [.., var newest])
        {
            return [CareTeamText.NoResult];
        }

        if (newest.Report is not { } report)
        {
            return [CareTeamText.FormatCannotTell(newest.Why)];
        }

        var level = report.Answer.Level;
        return
        [
            .. new[]
            {
                $"{VerdictWords.Heading(level.Verdict, level.Strength)}.",
                VerdictWords.Finding(level, report.Answer.Series.Outcome, Reader.Therapist),
                VerdictWords.HowStrong(level),
            }.OfType<string>(),
        ];
    }

    private static int Minutes(IEnumerable<Appointment> visits) =>
        (int)Math.Round(visits.Average(one => (one.End - one.Start).TotalMinutes));
}
