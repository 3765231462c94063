using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Server;

namespace Repose.Web.Access.FirstStart;

/// <summary>Makes the first owner and the practice, for whoever has the link that was printed. The link works once.</summary>
internal sealed class SetUpPractice(
    ReposeDb db,
    IWrites writes,
    Tenant tenant,
    UserManager<Person> people,
    Cookie cookie,
    PracticeDirectory directory,
    Audit audit,
    IClock clock
)
{
    internal sealed record Request(
        string Secret,
        string OwnerName,
        string Email,
        string Password,
        string PracticeName,
        string Zone,
        string Currency
    );

    internal sealed record LinkIsUsed()
        : Refusal("link-used", "This link was used, or a newer one was printed. Look where you started Repose.");

    internal sealed record NotAccepted(string Field, string Why) : Refusal("not-accepted", Why);

    public async Task<Outcome<Id<MassagePractice>>> Run(Request request, CancellationToken cancel)
    {
        if (Wrong(request) is { } wrong)
        {
            return wrong;
        }

        var made = await Make(request, cancel);
        if (made.Succeeded)
        {
            // Only now that the turn to write is given back: the first cookie of a server makes its keys, in a write of their own.
            directory.Forget();
            await cookie.WithPasswordOnly(made.Value);
        }

        return made.Match<Outcome<Id<MassagePractice>>>(_ => tenant.PracticeId, refusal => refusal);
    }

    private async Task<Outcome<Person>> Make(Request request, CancellationToken cancel)
    {
        _ = EmailAddress.TryParse(request.Email, out var email);
        await using var write = await writes.Begin(db, cancel);
        var digest = Secret.Digest(request.Secret);
        if (await db.SetUpLinks.Where(link => link.TokenDigest == digest).ExecuteDeleteAsync(cancel) == 0)
        {
            return new LinkIsUsed();
        }

        var person = Person.Of(email!);
        if (await people.CreateAsync(person, request.Password) is { Succeeded: false } failed)
        {
            return new NotAccepted("Password", PasswordRule.Say(failed));
        }

        var practice = new MassagePractice(
            Id<MassagePractice>.New(),
            request.PracticeName.Trim(),
            request.Zone,
            clock.GetCurrentInstant()
        );
        practice.Present(practice.Name, practice.Zone, new() { Currency = request.Currency, Email = email! });
        tenant.Is(practice.Id);
        db.Add(practice);
        db.Add(new Member(practice.Id, Id<Member>.New(), person.Id, request.OwnerName.Trim(), Role.Owner));
        audit.NoteBy(person.Id, request.OwnerName.Trim(), "practice.set-up", "practice", practice.Id.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return person;
    }

    private static NotAccepted? Wrong(Request request) =>
        !PersonName.IsOne(request.OwnerName) ? new("OwnerName", "Write your name, with at most 100 letters.")
        : !EmailAddress.TryParse(request.Email, out _)
            ? new("Email", "Write an e-mail address, such as ana@example.com.")
        : !PersonName.IsOne(request.PracticeName)
            ? new("PracticeName", "Write the name of the practice, with at most 100 letters.")
        : !Zones.Names.Contains(request.Zone) ? new("Zone", "Choose the town whose clock is yours.")
        : !Currencies.Names.ContainsKey(request.Currency) ? new("Currency", "Choose the money of your prices.")
        : PasswordRule.Check(request.Password) is { } why ? new("Password", why)
        : null;
}
