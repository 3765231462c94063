using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;
using Repose.Web.Mine.Taking;
using Repose.Web.MySleep;
using Repose.Web.Site;

namespace Repose.Web.Mine.Sharing;

/// <summary>What a shared link shows: nights, sessions and which reports there are. No note and nothing else that was typed.</summary>
internal sealed class ReadShared(
    ReposeDb db,
    ReadNights nights,
    CourseReports reports,
    CurrentPractice current,
    IClock clock
)
{
    /// <summary>How far back the table of nights goes.</summary>
    internal const int Weeks = 12;

    /// <param name="Name">Whose.</param>
    /// <param name="Nights">The nights of the last weeks, the newest first; of one date the diary before devices.</param>
    /// <param name="Sessions">Visits that took place, the newest first.</param>
    /// <param name="Reports">Of each course.</param>
    /// <param name="Zone">The practice's zone.</param>
    internal sealed record Shown(
        string Name,
        IReadOnlyList<Night> Nights,
        IReadOnlyList<Appointment> Sessions,
        IReadOnlyList<CourseReports.One> Reports,
        DateTimeZone Zone
    );

    public async Task<Shown> Run(ShareLink link, CancellationToken cancel)
    {
        var zone = await current.Zone();
        var today = clock.GetCurrentInstant().InZone(zone).Date;
        var client = await db.Clients.AsNoTracking().SingleAsync(one => one.Id == link.ClientId, cancel);
        // Where the client is, tomorrow may have begun.
        var dates = new DateInterval(today.PlusWeeks(-Weeks).PlusDays(1), today.PlusDays(1));
        var all = await nights.Run(link.ClientId, dates, cancel);
        var sessions = await db
            .Appointments.AsNoTracking()
            .Where(one => one.ClientId == link.ClientId && one.State == AppointmentState.Done)
            .OrderByDescending(one => one.Start)
            .ToListAsync(cancel);
        return new(
            client.Name,
            [
                .. all
                    .Told.Concat(all.Measured)
                    .Where(night => night.Metrics is not null)
                    .OrderByDescending(night => night.Date),
            ],
            sessions,
            await reports.Of(link.ClientId, cancel),
            zone
        );
    }
}
