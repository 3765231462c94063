using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access.Passkeys;

/// <summary>Removes one of one's own passkeys.</summary>
internal sealed class RemovePasskey(ReposeDb db, UserManager<Person> people, OwnWays ways, Audit audit)
{
    internal sealed record Request(string Id);

    internal sealed record IsLastWay() : Refusal("last-way", AccessText.LastWay);

    internal sealed record SignInBetter() : Refusal("sign-in-better", AccessText.SignInBetter);

    public async Task<Outcome<bool>> Run(Request request, CancellationToken cancel)
    {
        var person = await ways.Person();
        if (!await ways.MayChangePasskeys(person))
        {
            return new SignInBetter();
        }

        var passkeys = await people.GetPasskeysAsync(person);
        if (
            passkeys.FirstOrDefault(one =>
                Base64Url.EncodeToString(one.CredentialId).Equals(request.Id, StringComparison.Ordinal)
            )
            is not { } found
        )
        {
            // Gone already, as asked.
            return true;
        }

        if (passkeys.Count == 1 && person.PasswordHash is not null && !person.TwoFactorEnabled)
        {
            return new IsLastWay();
        }

        await people.RemovePasskeyAsync(person, found.CredentialId);
        await audit.Note("account.passkey-removed", "person", person.Id);
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
