using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Booking;
using Repose.Web.Messages;
using Repose.Web.Site.Languages;

namespace Repose.Web.Mine.Correcting;

/// <summary>Takes a client's new address, once, by the link that was sent to it. The old address is told.</summary>
internal sealed class UseEmailChange(
    ReposeDb db,
    IWrites writes,
    UserManager<Person> people,
    ClientBook clients,
    Tell tell,
    Audit audit,
    IClock clock
)
{
    public sealed record Request(string Secret);

    public sealed record DoesNotWork() : Refusal("link-does-not-work", CorrectingText.LinkUsed);

    public async Task<Outcome<Id<Client>>> Run(Request request, CancellationToken cancel)
    {
        await using var write = await writes.Begin(db, cancel);
        var digest = Secret.Digest(request.Secret);
        var change = await db.EmailChanges.FirstOrDefaultAsync(one => one.TokenDigest == digest, cancel);
        if (change is null || !change.TryUse(clock.GetCurrentInstant()))
        {
            return new DoesNotWork();
        }

        var client = await db.Clients.SingleAsync(one => one.Id == change.ClientId, cancel);
        await TellOld(client);
        await clients.Change(client, new(client.Name, change.Email, client.Phone), cancel);
        await SignInBy(client, change.Email, cancel);
        audit.NoteBy(client.PersonId, "client", "client.changed", "client", client.Id.Value, "e-mail");
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return client.Id;
    }

    private async Task TellOld(Client client)
    {
        using var spoken = Language.Of(client).Speak();
        await tell.AboutData(client, CorrectingText.MailChangedTitle, CorrectingText.MailChanged);
    }

    /// <summary>
    /// Whoever signs in as this client alone signs in by the new address. For anybody else a person is found or made by the
    /// next link, as for every address.
    /// </summary>
    private async Task SignInBy(Client client, string email, CancellationToken cancel)
    {
        if (
            client.PersonId is { } id
            && await people.FindByIdAsync(id.ToString()) is { } person
            && await people.FindByEmailAsync(email) is null
            && await db.Clients.IgnoreQueryFilters().CountAsync(one => one.PersonId == id, cancel) == 1
            && !await db.Members.IgnoreQueryFilters().AnyAsync(one => one.PersonId == id, cancel)
        )
        {
            (person.Email, person.UserName) = (email, email);
            var changed = await people.UpdateAsync(person);
            if (!changed.Succeeded)
            {
                throw new InvalidOperationException(changed.ToString());
            }
        }
    }
}
