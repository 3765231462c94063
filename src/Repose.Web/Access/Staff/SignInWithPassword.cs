using Microsoft.AspNetCore.Identity;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access.Staff;

/// <summary>The first half of signing in as staff. Says the same, after the same work, whatever was wrong.</summary>
internal sealed class SignInWithPassword(
    ReposeDb db,
    UserManager<Person> people,
    SignInManager<Person> signIn,
    OneAtATime turns,
    SignInTrail trail
)
{
    private static readonly Person Nobody = new();
    private static readonly string NobodysHash = new PasswordHasher<Person>().HashPassword(Nobody, Secret.New());

    internal sealed record Request(string Email, string Password);

    internal sealed record NotKnown()
        : Refusal(
            "not-known",
            "This address and password do not fit. Check both. After five wrong tries in a row you have to wait 15 minutes."
        );

    /// <summary>What comes next: <see cref="Next.Code"/> if there is one, otherwise setting one up.</summary>
    internal enum Next
    {
        Code,
        SetUp,
    }

    public async Task<Outcome<Next>> Run(Request request, CancellationToken cancel)
    {
        var isAddress = EmailAddress.TryParse(request.Email, out var email);
        using var turn = await turns.Wait(email ?? "", cancel);
        var person = isAddress && turn.IsAcquired ? await people.FindByEmailAsync(email!) : null;
        if (person?.PasswordHash is null || await people.IsLockedOutAsync(person) || IsTooLong(request))
        {
            // As much work as for somebody who is known, so that the time tells nothing.
            _ = people.PasswordHasher.VerifyHashedPassword(
                Nobody,
                NobodysHash,
                IsTooLong(request) ? "" : request.Password
            );
            return await Refuse(person, cancel);
        }

        var result = await signIn.PasswordSignInAsync(
            person,
            request.Password,
            isPersistent: false,
            lockoutOnFailure: true
        );
        if (!result.Succeeded && !result.RequiresTwoFactor)
        {
            return await Refuse(person, cancel);
        }

        if (result.Succeeded)
        {
            await trail.CameIn(person, "password, no code yet");
            await db.SaveChangesAsync(cancel);
        }

        return result.RequiresTwoFactor ? Next.Code : Next.SetUp;
    }

    private static bool IsTooLong(Request request) => request.Password.Length > PasswordRule.Longest;

    private async Task<NotKnown> Refuse(Person? person, CancellationToken cancel)
    {
        await trail.WasRefused(person, "password");
        await db.SaveChangesAsync(cancel);
        return new();
    }
}
