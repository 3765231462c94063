using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Repose.Data;

namespace Repose.Web.Access;

/// <summary>Asks at every request whether the person signed out everywhere, and leaves the cookie as it is.</summary>
/// <remarks>
/// Identity's own would write a new cookie each time, without how the person signed in, and could bring one back to
/// life that another tab has just signed out.
/// </remarks>
internal sealed class StampOnly(
    IOptions<SecurityStampValidatorOptions> options,
    SignInManager<Person> signIn,
    ILoggerFactory logs
) : SecurityStampValidator<Person>(options, signIn, logs)
{
    protected override Task SecurityStampVerified(Person user, CookieValidatePrincipalContext context) =>
        Task.CompletedTask;
}
