using Microsoft.AspNetCore.Identity;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access.Account;

/// <summary>Sets up the app that shows codes, or another one in its place, and makes recovery codes to be shown once.</summary>
internal sealed class SetUpCode(
    ReposeDb db,
    IWrites writes,
    UserManager<Person> people,
    IUserStore<Person> store,
    CodeOffer offers,
    OwnWays ways,
    Cookie cookie,
    Audit audit,
    IClock clock
)
{
    internal sealed record Request(string Sealed, string Code);

    internal sealed record SignInBetter() : Refusal("sign-in-better", AccessText.SignInBetter);

    internal sealed record TooLate() : Refusal("too-late", AccessText.PageTooOld);

    internal sealed record WrongCode() : Refusal("wrong-code", AccessText.WrongCode);

    public async Task<Outcome<RecoveryCodes>> Run(Request request, CancellationToken cancel)
    {
        var person = await ways.Person();
        if (!await ways.MaySetUpCode(person))
        {
            return new SignInBetter();
        }

        if (offers.Open(person, request.Sealed) is not { } offer)
        {
            return new TooLate();
        }

        if (Codes.Match(offer.Key, request.Code, clock.GetCurrentInstant()) is not { } step)
        {
            return new WrongCode();
        }

        var recovery = await Keep(person, offer, step, cancel);
        // Every other device is signed out now; this one has just shown both proofs.
        await cookie.WithCode(person);
        return recovery;
    }

    private async Task<RecoveryCodes> Keep(Person person, CodeOffer.Offer offer, long step, CancellationToken cancel)
    {
        await using var write = await writes.Begin(db, cancel);
        _ = person.TryUseCode(step);
        await ((IUserAuthenticatorKeyStore<Person>)store).SetAuthenticatorKeyAsync(person, offer.Key, cancel);
        await Done(people.SetTwoFactorEnabledAsync(person, true));
        var recovery = await people.GenerateNewTwoFactorRecoveryCodesAsync(person, 10);
        await audit.Note("account.code-set-up", "person", person.Id);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return new([.. recovery!]);
    }

    private static async Task Done(Task<IdentityResult> change)
    {
        if (await change is { Succeeded: false } failed)
        {
            throw new InvalidOperationException(failed.ToString());
        }
    }
}
