using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Messages;
using Repose.Web.Mine.Agreeing;
using Repose.Web.Mine.Reminding;
using Repose.Web.Site;

namespace Repose.Web.Schedule;

/// <summary>Reminds the clients of one practice of their diary, each at the hour that they chose, at most once a date.</summary>
/// <remarks>Quiet where the page of that morning is written, and where the hour passed long ago because the server stood still.</remarks>
internal sealed class WriteDiaryReminders(
    ReposeDb db,
    IWrites writes,
    CurrentPractice current,
    Consents consents,
    StopLink link,
    Tell tell,
    IClock clock
)
{
    /// <summary>For how long after its hour a reminder is still of use.</summary>
    internal static readonly Duration Late = Duration.FromHours(3);

    /// <returns>How many messages were written.</returns>
    public async Task<Outcome<int>> Run(CancellationToken cancel)
    {
        // Most minutes there is nothing to do, and then nobody has to wait for us.
        if ((await Due(cancel)).Count == 0)
        {
            return 0;
        }

        await using var write = await writes.Begin(db, cancel);
        db.ChangeTracker.Clear();
        var due = await Due(cancel);
        foreach (var (reminder, client, date) in due)
        {
            reminder.Write(date);
            await tell.DiaryReminder(client, date, link.PathFor(client.Id), clock.GetCurrentInstant() + Late);
        }

        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return due.Count;
    }

    private async Task<List<(DiaryReminder Reminder, Client Client, LocalDate Date)>> Due(CancellationToken cancel)
    {
        var (now, zone) = (clock.GetCurrentInstant(), await current.Zone());
        var agreed = consents.Given(ConsentKind.Reminders);
        var chosen = await db
            .DiaryReminders.Where(one => agreed.Contains(one.ClientId))
            .Join(
                db.Clients.Where(client => client.Email != "" && client.ErasedAt == null),
                one => one.ClientId,
                client => client.Id,
                (reminder, client) => new { reminder, client }
            )
            .ToListAsync(cancel);
        var due = chosen
            .Select(one => (one.reminder, one.client, Date: one.reminder.DueOn(now, zone, Late)))
            .Where(one => one.Date is not null)
            .Select(one => (one.reminder, one.client, one.Date!.Value))
            .ToList();
        if (due.Count == 0)
        {
            return due;
        }

        var since = due.Min(one => one.Item3);
        var written = (
            await db
                .DiaryPages.Where(page => page.Date >= since)
                .Select(page => new { page.ClientId, page.Date })
                .Distinct()
                .ToListAsync(cancel)
        ).ToHashSet();
        return due.FindAll(one => !written.Contains(new { ClientId = one.client.Id, Date = one.Item3 }));
    }
}
