using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site.Languages;

namespace Repose.Web.Access.Clients;

/// <summary>Signs a client in by a link, once, and joins what the practice knows under the address to the person.</summary>
internal sealed class UseSignInLink(
    ReposeDb db,
    IWrites writes,
    UserManager<Person> people,
    Cookie cookie,
    Audit audit,
    IClock clock
)
{
    internal sealed record Request(string Secret);

    internal sealed record DoesNotWork() : Refusal("link-does-not-work", AccessText.LinkWasUsed);

    public async Task<Outcome<Guid>> Run(Request request, CancellationToken cancel)
    {
        var used = await Use(request, cancel);
        if (used.Succeeded)
        {
            await cookie.WithLink(used.Value);
        }

        return used.Match<Outcome<Guid>>(person => person.Id, refusal => refusal);
    }

    private async Task<Outcome<Person>> Use(Request request, CancellationToken cancel)
    {
        // One at a time: two tabs must not make two people.
        await using var write = await writes.Begin(db, cancel);
        var digest = Secret.Digest(request.Secret);
        var link = await db.SignInLinks.FirstOrDefaultAsync(one => one.TokenDigest == digest, cancel);
        if (link is null || !link.TryUse(clock.GetCurrentInstant()))
        {
            return new DoesNotWork();
        }

        var person = await people.FindByEmailAsync(link.Email) ?? await Make(link.Email);
        foreach (var client in await db.Clients.Where(one => one.Email == link.Email).ToListAsync(cancel))
        {
            client.SignsInAs(person.Id);
            if (client.Language.Length == 0)
            {
                client.Speaks(Language.Spoken.Code);
            }
        }

        audit.NoteBy(person.Id, "client", "sign-in", "person", person.Id, "link");
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return person;
    }

    private async Task<Person> Make(string email)
    {
        var person = Person.Of(email);
        person.EmailConfirmed = true;
        var made = await people.CreateAsync(person);
        return made.Succeeded ? person : throw new InvalidOperationException(made.ToString());
    }
}
