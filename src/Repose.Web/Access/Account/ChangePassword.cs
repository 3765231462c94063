using Microsoft.AspNetCore.Identity;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access.Account;

/// <summary>Changes one's own password, and signs out every other device.</summary>
internal sealed class ChangePassword(
    ReposeDb db,
    UserManager<Person> people,
    OneAtATime turns,
    OwnWays ways,
    Cookie cookie,
    Audit audit
)
{
    internal sealed record Request(string Current, string New);

    internal sealed record SignInBetter() : Refusal("sign-in-better", AccessText.SignInBetter);

    internal sealed record CurrentIsWrong() : Refusal("current-is-wrong", AccessText.CurrentIsWrong);

    internal sealed record NewIsWeak(string Why) : Refusal("new-is-weak", Why);

    public async Task<Outcome<bool>> Run(Request request, CancellationToken cancel)
    {
        var person = await ways.Person();
        if (!ways.IsStrong || person.PasswordHash is null)
        {
            return new SignInBetter();
        }

        if (PasswordRule.Check(request.New) is { } why)
        {
            return new NewIsWeak(why);
        }

        using var turn = await turns.Wait(person.Email!, cancel);
        await db.Entry(person).ReloadAsync(cancel);
        if (
            !turn.IsAcquired
            || request.Current.Length > PasswordRule.Longest
            || await people.IsLockedOutAsync(person)
            || !(await people.ChangePasswordAsync(person, request.Current, request.New)).Succeeded
        )
        {
            await people.AccessFailedAsync(person);
            await audit.Note("account.password-refused", "person", person.Id);
            await db.SaveChangesAsync(cancel);
            return new CurrentIsWrong();
        }

        await audit.Note("account.password-changed", "person", person.Id);
        await db.SaveChangesAsync(cancel);
        await cookie.Again(person);
        return true;
    }
}
