using Microsoft.AspNetCore.Identity;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access.Account;

/// <summary>Makes new recovery codes; those before stop working.</summary>
internal sealed class RenewRecoveryCodes(ReposeDb db, UserManager<Person> people, OwnWays ways, Audit audit)
{
    internal sealed record SignInBetter() : Refusal("sign-in-better", AccessText.SignInBetter);

    internal sealed record NoCodeYet() : Refusal("no-code-yet", AccessText.NoCodeYet);

    public async Task<Outcome<RecoveryCodes>> Run(CancellationToken cancel)
    {
        var person = await ways.Person();
        if (!ways.IsStrong)
        {
            return new SignInBetter();
        }

        if (!person.TwoFactorEnabled)
        {
            return new NoCodeYet();
        }

        var recovery = await people.GenerateNewTwoFactorRecoveryCodesAsync(person, 10);
        await audit.Note("account.recovery-codes-renewed", "person", person.Id);
        await db.SaveChangesAsync(cancel);
        return new RecoveryCodes([.. recovery!]);
    }
}
