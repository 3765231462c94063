using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Repose.Data;

namespace Repose.Web.Access.Parts;

/// <summary>Signs this browser out.</summary>
internal static class SignOutEndpoint
{
    internal static void MapSignOut(this IEndpointRouteBuilder app) =>
        app.MapPost("/sign-out", SignOut).AllowAnonymous().ExcludeFromDescription();

    private static async Task<Results<RedirectHttpResult, BadRequest>> SignOut(
        HttpContext http,
        IAntiforgery antiforgery,
        SignInManager<Person> signIn
    )
    {
        // A page from before signing in or out has a form that no longer fits; who is out already is just led on.
        if (http.User.Identity is { IsAuthenticated: true } && !await antiforgery.IsRequestValidAsync(http))
        {
            return TypedResults.BadRequest();
        }

        await signIn.SignOutAsync();
        return TypedResults.Redirect("/signed-out");
    }
}
