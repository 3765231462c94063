using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access.Passkeys;

/// <summary>Signs in with a passkey, which is as strong as a password and a code.</summary>
internal sealed class SignInWithPasskey(
    ReposeDb db,
    UserManager<Person> people,
    SignInManager<Person> signIn,
    Cookie cookie,
    SignInTrail trail
)
{
    internal sealed record Request(string Credential);

    internal sealed record NotAccepted() : Refusal("passkey-not-accepted", AccessText.PasskeyDidNotFit);

    /// <summary>Where somebody belongs in this practice.</summary>
    internal enum Place
    {
        Staff,
        Client,
    }

    public async Task<Outcome<Place>> Run(Request request, CancellationToken cancel)
    {
        var (person, passkey) = await Assert(request.Credential);
        if (person is null || passkey is null || !(await people.AddOrUpdatePasskeyAsync(person, passkey)).Succeeded)
        {
            await trail.WasRefused(null, "passkey");
            await db.SaveChangesAsync(cancel);
            return new NotAccepted();
        }

        await cookie.WithPasskey(person);
        await trail.CameIn(person, "passkey");
        await db.SaveChangesAsync(cancel);
        var works = await db.Members.AnyAsync(one => one.PersonId == person.Id && one.Roles != Role.None, cancel);
        return works ? Place.Staff : Place.Client;
    }

    private async Task<(Person? Person, UserPasskeyInfo? Passkey)> Assert(string credential)
    {
        if (credential.Length is 0 or > PasskeyText.Longest)
        {
            return (null, null);
        }

        try
        {
            var result = await signIn.PerformPasskeyAssertionAsync(credential);
            return result.Succeeded ? (result.User, result.Passkey) : (null, null);
        }
        catch (InvalidOperationException)
        {
            // Identity's way to say that nobody asked for a challenge, or that it was used.
            return (null, null);
        }
    }
}
