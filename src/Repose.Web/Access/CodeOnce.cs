using Microsoft.AspNetCore.Identity;
using NodaTime;
using Repose.Data;

namespace Repose.Web.Access;

/// <summary>Tells Identity whether a code is right. Each works once, even when it is sent twice at the same moment.</summary>
internal sealed class CodeOnce(IClock clock) : IUserTwoFactorTokenProvider<Person>
{
    public Task<string> GenerateAsync(string purpose, UserManager<Person> manager, Person user) =>
        Task.FromResult(string.Empty);

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Person> manager, Person user)
    {
        var key = await manager.GetAuthenticatorKeyAsync(user);
        return key is not null
            && Codes.Match(key, token, clock.GetCurrentInstant()) is { } step
            && user.TryUseCode(step)
            && (await manager.UpdateAsync(user)).Succeeded;
    }

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Person> manager, Person user) =>
        !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));
}
