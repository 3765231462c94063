using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access.Passkeys;

/// <summary>Gives one of one's own passkeys another name.</summary>
internal sealed class RenamePasskey(UserManager<Person> people, OwnWays ways)
{
    internal sealed record Request(string Id, string Name);

    internal sealed record NotAName() : Refusal("not-a-name", AccessText.NotAName);

    internal sealed record SignInBetter() : Refusal("sign-in-better", AccessText.SignInBetter);

    internal sealed record IsGone() : Refusal("passkey-gone", AccessText.PasskeyGone);

    public async Task<Outcome<bool>> Run(Request request)
    {
        var person = await ways.Person();
        if (!await ways.MayChangePasskeys(person))
        {
            return new SignInBetter();
        }

        if (!PersonName.IsOne(request.Name))
        {
            return new NotAName();
        }

        var passkeys = await people.GetPasskeysAsync(person);
        if (
            passkeys.FirstOrDefault(one =>
                Base64Url.EncodeToString(one.CredentialId).Equals(request.Id, StringComparison.Ordinal)
            )
            is not { } found
        )
        {
            return new IsGone();
        }

        found.Name = request.Name.Trim();
        await people.AddOrUpdatePasskeyAsync(person, found);
        return true;
    }
}
