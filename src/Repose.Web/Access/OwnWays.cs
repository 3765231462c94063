using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access;

/// <summary>Whether somebody may change how they sign in, which must never make a weak sign-in into a strong one.</summary>
internal sealed class OwnWays(IHttpContextAccessor http, ReposeDb db, UserManager<Person> people)
{
    /// <summary>The person who is signed in.</summary>
    internal async Task<Person> Person() =>
        await people.GetUserAsync(http.HttpContext!.User)
        ?? throw new InvalidOperationException("Nobody is signed in on a page that needs it.");

    /// <summary>Signed in with two proofs: may change everything.</summary>
    internal bool IsStrong => Way.IsStrong(http.HttpContext!.User);

    /// <summary>
    /// May set up a code or a passkey. By a password alone: only the first. By a link: only a passkey, and only who works
    /// nowhere and has no password; otherwise whoever reads the mail of a colleague would get a colleague's rights.
    /// </summary>
    internal async Task<bool> MayAddPasskey(Person person) =>
        IsStrong
        || await MaySetUpFirst(person)
        || (IsByLink && person.PasswordHash is null && !await WorksSomewhere(person));

    /// <summary>May set up a code, or a new one.</summary>
    internal async Task<bool> MaySetUpCode(Person person) =>
        person.PasswordHash is not null && (IsStrong || await MaySetUpFirst(person));

    /// <summary>May remove or rename a passkey.</summary>
    internal Task<bool> MayChangePasskeys(Person person) => MayAddPasskey(person);

    private bool IsByLink => http.HttpContext!.User.HasClaim(Way.Claim, Way.Link);

    private async Task<bool> MaySetUpFirst(Person person) =>
        Way.IsPasswordOnly(http.HttpContext!.User)
        && !person.TwoFactorEnabled
        && (await people.GetPasskeysAsync(person)).Count == 0;

    /// <summary>In any practice, not only in this one: the person is the same in all of them.</summary>
    private Task<bool> WorksSomewhere(Person person) =>
        db.Members.IgnoreQueryFilters().AnyAsync(one => one.PersonId == person.Id && one.Roles != Role.None);
}
