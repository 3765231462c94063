using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Repose.Data;

namespace Repose.Web.Access;

/// <summary>Asks at every request whether the person signed out everywhere, and leaves the cookie as it is.</summary>
/// <remarks>
/// Identity's own would write a new cookie each time, without how the person signed in, and could bring one back to
/// life that another tab has just signed out. It would also read all of the person, where one word is enough.
/// </remarks>
internal sealed class StampOnly(ReposeDb db, IOptions<IdentityOptions> identity) : ISecurityStampValidator
{
    private static readonly OncePerModel<Func<ReposeDb, Guid, string, CancellationToken, Task<bool>>> IsStamp = new(
        () =>
            EF.CompileAsyncQuery(
                (ReposeDb db, Guid person, string told, CancellationToken cancel) =>
                    db.Users.Any(one => one.Id == person && one.SecurityStamp == told)
            )
    );

    public async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (!await IsCurrent(context.Principal, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            // Made only here: it brings a dozen services along, which a request that goes on does not need.
            await context.HttpContext.RequestServices.GetRequiredService<SignInManager<Person>>().SignOutAsync();
        }
    }

    private async Task<bool> IsCurrent(ClaimsPrincipal? principal, CancellationToken cancel)
    {
        var claims = identity.Value.ClaimsIdentity;
        return Guid.TryParse(principal?.FindFirstValue(claims.UserIdClaimType), out var person)
            && principal.FindFirstValue(claims.SecurityStampClaimType) is { } told
            && await IsStamp.For(db)(db, person, told, cancel);
    }
}
