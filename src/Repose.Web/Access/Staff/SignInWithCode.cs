using Microsoft.AspNetCore.Identity;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access.Staff;

/// <summary>The second half of signing in as staff: the code of the app, or one of the recovery codes.</summary>
internal sealed class SignInWithCode(
    ReposeDb db,
    UserManager<Person> people,
    SignInManager<Person> signIn,
    OneAtATime turns,
    SignInTrail trail
)
{
    internal sealed record Request(string Code, bool IsRecoveryCode);

    internal sealed record StartAgain()
        : Refusal("start-again", "Too much time has passed. Start again with your address and password.");

    internal sealed record WrongCode()
        : Refusal(
            "wrong-code",
            "This code does not fit. Each code works once: wait for the next one. After five wrong tries in a row you have to wait 15 minutes."
        );

    public async Task<Outcome<Guid>> Run(Request request, CancellationToken cancel)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } waiting)
        {
            return new StartAgain();
        }

        using var turn = await turns.Wait($"code {waiting.Id}", cancel);
        // Another try may have changed the person while this one waited.
        await db.Entry(waiting).ReloadAsync(cancel);
        if (turn.IsAcquired && request.Code.Length <= 40 && await IsRight(waiting, request))
        {
            await trail.CameIn(waiting, request.IsRecoveryCode ? "password and recovery code" : "password and code");
            await db.SaveChangesAsync(cancel);
            return waiting.Id;
        }

        await trail.WasRefused(waiting, request.IsRecoveryCode ? "recovery code" : "code");
        await db.SaveChangesAsync(cancel);
        return new WrongCode();
    }

    private async Task<bool> IsRight(Person person, Request request)
    {
        if (!request.IsRecoveryCode)
        {
            return (
                await signIn.TwoFactorAuthenticatorSignInAsync(request.Code, isPersistent: false, rememberClient: false)
            ).Succeeded;
        }

        // Identity counts wrong codes of the app only.
        if (await people.IsLockedOutAsync(person))
        {
            return false;
        }

        var result = await signIn.TwoFactorRecoveryCodeSignInAsync(request.Code);
        if (!result.Succeeded)
        {
            await people.AccessFailedAsync(person);
        }

        return result.Succeeded;
    }
}
