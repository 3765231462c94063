using Microsoft.AspNetCore.Identity;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access.Passkeys;

/// <summary>Adds a passkey to whoever is signed in.</summary>
internal sealed class AddPasskey(
    ReposeDb db,
    UserManager<Person> people,
    SignInManager<Person> signIn,
    OwnWays ways,
    Cookie cookie,
    Audit audit
)
{
    private const int Most = 20;

    internal sealed record Request(string Credential, string Name);

    internal sealed record NotAccepted() : Refusal("passkey-not-accepted", AccessText.PasskeyNotMade);

    internal sealed record TooMany() : Refusal("too-many-passkeys", AccessText.FormatTooManyPasskeys(Most));

    internal sealed record SignInBetter() : Refusal("sign-in-better", AccessText.SignInBetter);

    public async Task<Outcome<string>> Run(Request request, CancellationToken cancel)
    {
        var person = await ways.Person();
        if (!await ways.MayAddPasskey(person))
        {
            return new SignInBetter();
        }

        if ((await people.GetPasskeysAsync(person)).Count >= Most)
        {
            return new TooMany();
        }

        if (await Attest(request.Credential, person) is not { } passkey)
        {
            return new NotAccepted();
        }

        passkey.Name = PersonName.IsOne(request.Name) ? request.Name.Trim() : AccessText.Passkey;
        if (!(await people.AddOrUpdatePasskeyAsync(person, passkey)).Succeeded)
        {
            return new NotAccepted();
        }

        await audit.Note("account.passkey-added", "person", person.Id);
        await db.SaveChangesAsync(cancel);
        if (!ways.IsStrong)
        {
            // Just shown: the device, and the finger or PIN that unlocks it.
            await cookie.WithPasskey(person);
        }

        return passkey.Name;
    }

    private async Task<UserPasskeyInfo?> Attest(string credential, Person person)
    {
        if (credential.Length is 0 or > PasskeyText.Longest)
        {
            return null;
        }

        try
        {
            var result = await signIn.PerformPasskeyAttestationAsync(credential);
            // The challenge was made for somebody: another tab may have signed in as somebody else since.
            return result.Succeeded && person.Id.ToString().Equals(result.UserEntity.Id, StringComparison.Ordinal)
                ? result.Passkey
                : null;
        }
        catch (InvalidOperationException)
        {
            // Identity's way to say that nobody asked for a challenge, or that it was used.
            return null;
        }
    }
}
