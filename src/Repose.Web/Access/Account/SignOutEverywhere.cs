using Microsoft.AspNetCore.Identity;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access.Account;

/// <summary>Signs out every device of a person, this one too. Holds from the next request of each.</summary>
internal sealed class SignOutEverywhere(
    ReposeDb db,
    UserManager<Person> people,
    SignInManager<Person> signIn,
    OwnWays ways,
    Audit audit
)
{
    public async Task<Outcome<bool>> Run(CancellationToken cancel)
    {
        var person = await ways.Person();
        await people.UpdateSecurityStampAsync(person);
        await audit.Note("account.signed-out-everywhere", "person", person.Id);
        await db.SaveChangesAsync(cancel);
        await signIn.SignOutAsync();
        return true;
    }
}
