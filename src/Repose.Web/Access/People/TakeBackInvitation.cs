using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access.People;

/// <summary>Takes an invitation back: its link stops working.</summary>
internal sealed class TakeBackInvitation(ReposeDb db, IWrites writes, Audit audit, IClock clock)
{
    internal sealed record Request(Id<Invitation> Id);

    internal sealed record NotHere() : Refusal("invitation-not-here", "There is no such invitation.");

    public async Task<Outcome<bool>> Run(Request request, CancellationToken cancel)
    {
        await using var write = await writes.Begin(db, cancel);
        if (await db.Invitations.FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is not { } invitation)
        {
            return new NotHere();
        }

        if (invitation.TryClose(clock.GetCurrentInstant()))
        {
            await audit.Note("member.invitation-taken-back", "invitation", invitation.Id.Value);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
        }

        return true;
    }
}
