using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Repose.Web.Access.Passkeys;

/// <summary>Takes the form of a passkey button that signs in, from either of the two pages that have one.</summary>
internal static class PasskeySignInEndpoint
{
    internal static void MapPasskeySignIn(this IEndpointRouteBuilder app) =>
        app.MapPost("/sign-in/passkey", SignIn)
            .AllowAnonymous()
            .RequireRateLimiting(Pace.SignIn)
            .ExcludeFromDescription();

    private static async Task<Results<RedirectHttpResult, BadRequest>> SignIn(
        HttpContext http,
        IAntiforgery antiforgery,
        SignInWithPasskey signIn,
        CancellationToken cancel
    )
    {
        if (!http.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(http))
        {
            return TypedResults.BadRequest();
        }

        var form = await http.Request.ReadFormAsync(cancel);
        var wanted = form["ReturnUrl"].ToString();
        var outcome = await signIn.Run(new(form["Credential"].ToString()), cancel);
        return TypedResults.Redirect(
            outcome.Match(
                place =>
                    LocalAddress.Or(wanted, place == SignInWithPasskey.Place.Staff ? Staff.StaffPages.First : "/me"),
                _ => LocalAddress.With("/sign-in/staff", wanted) + (wanted.Length > 0 ? "&" : "?") + "passkey=refused"
            )
        );
    }
}
