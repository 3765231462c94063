using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Desk;

namespace Repose.Web.Intakes;

/// <summary>Those who treat ask a client for the intake again, because something has changed.</summary>
internal sealed class AskIntakeAgain(ReposeDb db, IWrites writes, CurrentUser user, Audit audit, IClock clock)
{
    public sealed record Request(Id<Client> Client, string? Because);

    public sealed record NoReason() : Refusal("intake-no-reason", "Please say why, in words that the client can read.");

    public async Task<Outcome<Practice.Intake>> Run(Request request, CancellationToken cancel)
    {
        if (!Policies.MayCare(await user.Roles()))
        {
            return new OpenChart.ForTherapists();
        }

        if (Typed.Text(request.Because, Practice.Intake.LongestWords) is not { } because)
        {
            return new NoReason();
        }

        return await writes.TryAgain(db, () => Write(request.Client, because, cancel)) ?? new SaveIntakePage.Busy();
    }

    private async Task<Outcome<Practice.Intake>> Write(Id<Client> client, string because, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        if (!await db.Clients.AnyAsync(one => one.Id == client, cancel))
        {
            return new OpenCard.NoClient();
        }

        var all = await db.Intakes.Where(one => one.ClientId == client).ToListAsync(cancel);
        var intake = all.Find(one => !one.IsHandedIn);
        if (intake is null)
        {
            var number = all.Count == 0 ? 1 : all.Max(one => one.Number) + 1;
            var now = clock.GetCurrentInstant();
            intake = new(db.PracticeId, Id<Practice.Intake>.New(), client, number, because, await user.Name(), now);
            db.Add(intake);
        }
        else
        {
            intake.Ask(because);
        }

        await audit.Note("intake.asked", "client", client.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return intake;
    }
}
