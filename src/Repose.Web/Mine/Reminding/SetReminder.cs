using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Access.FirstStart;
using Repose.Web.Mine.Agreeing;

namespace Repose.Web.Mine.Reminding;

/// <summary>The asking client wants to be reminded of the diary at an hour. Asking again at the same hour changes nothing.</summary>
internal sealed class SetReminder(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    Consents consents,
    Audit audit,
    IClock clock
)
{
    /// <param name="Time">The hour on the wall.</param>
    /// <param name="Zone">Of which zone; empty for the practice's.</param>
    public sealed record Request(LocalTime Time, string Zone);

    public sealed record NoAddress() : Refusal("no-e-mail", RemindingText.NoAddress);

    public sealed record NoSuchZone() : Refusal("no-such-zone", RemindingText.NoSuchZone);

    public sealed record Busy() : Refusal("busy", RemindingText.Busy);

    public async Task<Outcome<DiaryReminder>> Run(Request request, CancellationToken cancel)
    {
        var client = (await user.Client())!;
        Refusal? refusal =
            client.Email.Length == 0 ? new NoAddress()
            : request.Zone.Length > 0 && !Zones.Names.Contains(request.Zone) ? new NoSuchZone()
            : null;
        return refusal ?? await writes.TryAgain(db, () => Write(client, request, cancel)) ?? new Busy();
    }

    private async Task<Outcome<DiaryReminder>> Write(Client client, Request request, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        var reminder = await Choose(client.Id, request, cancel);
        await consents.Add(client, ConsentKind.Reminders, isGiven: true, "", cancel);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return reminder;
    }

    private async Task<DiaryReminder> Choose(Id<Client> client, Request request, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        if (await db.DiaryReminders.FirstOrDefaultAsync(one => one.ClientId == client, cancel) is not { } reminder)
        {
            reminder = new(db.PracticeId, Id<DiaryReminder>.New(), client, request.Time, request.Zone, now);
            db.Add(reminder);
        }
        else if (reminder.Time == request.Time && reminder.Zone.Equals(request.Zone, StringComparison.Ordinal))
        {
            return reminder;
        }
        else
        {
            reminder.Choose(request.Time, request.Zone, now);
        }

        await audit.Note("diary-reminder.chosen", "client", client.Value);
        return reminder;
    }
}
