using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access.People;

/// <summary>Makes the one who holds the link a member of the staff, once.</summary>
/// <remarks>
/// Who has no password and no passkey yet chooses a password here. Everybody else shows first that the address is
/// theirs, with all that they sign in with: the link alone must not open what they have elsewhere.
/// </remarks>
internal sealed class AcceptInvitation(
    ReposeDb db,
    IWrites writes,
    UserManager<Person> people,
    CurrentUser user,
    IHttpContextAccessor http,
    Cookie cookie,
    Audit audit,
    IClock clock
)
{
    internal sealed record Request(string Secret, string Name, string Password);

    internal sealed record DoesNotWork()
        : Refusal(
            "link-does-not-work",
            "This invitation was used, taken back, or is older than 7 days. Ask for a new one."
        );

    internal sealed record SignInFirst()
        : Refusal(
            "sign-in-first",
            "Sign in first, with your password and a code or with a passkey. Then open this link again."
        );

    internal sealed record NotAccepted(string Field, string Why) : Refusal("not-accepted", Why);

    private sealed record Accepted(Person Person, Need Need);

    /// <summary>What the page has to ask for.</summary>
    internal enum Need
    {
        Password,
        SignIn,
        Nothing,
    }

    public async Task<Outcome<Need>> Run(Request request, CancellationToken cancel)
    {
        var accepted = await Accept(request, cancel);
        if (accepted.Succeeded && accepted.Value.Need == Need.Password)
        {
            await cookie.WithPasswordOnly(accepted.Value.Person);
        }

        return accepted.Match<Outcome<Need>>(who => who.Need, refusal => refusal);
    }

    private async Task<Outcome<Accepted>> Accept(Request request, CancellationToken cancel)
    {
        await using var write = await writes.Begin(db, cancel);
        if (await Find(request.Secret, cancel) is not { } invitation)
        {
            return new DoesNotWork();
        }

        var person = await people.FindByEmailAsync(invitation.Email);
        var need = await NeedOf(person);
        if (need == Need.SignIn)
        {
            return new SignInFirst();
        }

        var name = need == Need.Password ? request.Name : invitation.Name;
        if (!PersonName.IsOne(name))
        {
            return new NotAccepted("Name", "Write your name, with at most 100 letters.");
        }

        if (need == Need.Password)
        {
            if (PasswordRule.Check(request.Password) is { } why)
            {
                return new NotAccepted("Password", why);
            }

            person = await WithPassword(person, invitation.Email, request.Password);
        }

        invitation.TryClose(clock.GetCurrentInstant());
        var id = await Join(invitation, person!, name.Trim(), cancel);
        audit.NoteBy(person!.Id, name.Trim(), "member.joined", "member", id.Value, RoleWords.Of(invitation.Roles));
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return new Accepted(person, need);
    }

    /// <summary>The invitation of a link that still works.</summary>
    internal async Task<Invitation?> Find(string secret, CancellationToken cancel)
    {
        var digest = Secret.Digest(secret);
        var found = await db.Invitations.FirstOrDefaultAsync(one => one.TokenDigest == digest, cancel);
        return found?.IsOpen(clock.GetCurrentInstant()) == true ? found : null;
    }

    /// <summary>What somebody still has to show.</summary>
    internal async Task<Need> NeedOf(Person? person) =>
        person is null || (person.PasswordHash is null && (await people.GetPasskeysAsync(person)).Count == 0)
            ? Need.Password
        : user.PersonId == person.Id && Way.IsStrong(http.HttpContext!.User) ? Need.Nothing
        : Need.SignIn;

    private async Task<Person> WithPassword(Person? person, string email, string password)
    {
        var isNew = person is null;
        person ??= Person.Of(email);
        person.EmailConfirmed = true;
        var done = isNew ? await people.CreateAsync(person, password) : await people.AddPasswordAsync(person, password);
        return done.Succeeded ? person : throw new InvalidOperationException(done.ToString());
    }

    private async Task<Id<Member>> Join(Invitation invitation, Person person, string name, CancellationToken cancel)
    {
        var member = await db.Members.FirstOrDefaultAsync(one => one.PersonId == person.Id, cancel);
        if (member is null)
        {
            member = new(db.PracticeId, Id<Member>.New(), person.Id, name, invitation.Roles);
            db.Add(member);
        }

        member.Become(invitation.Roles);
        member.Rename(name);
        member.TreatsAs(invitation.TherapistId ?? member.TherapistId);
        return member.Id;
    }
}
