using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Repose.Data;

namespace Repose.Web.Access.Passkeys;

/// <summary>What the script on a page with a passkey button asks for before it calls the browser.</summary>
internal static class PasskeyEndpoints
{
    internal static void MapPasskeys(this IEndpointRouteBuilder app)
    {
        app.MapPost("/sign-in/passkey/options", ForSignIn)
            .AllowAnonymous()
            .RequireRateLimiting(Pace.SignIn)
            .ExcludeFromDescription();
        app.MapPost("/account/passkeys/options", ForNew)
            .RequireAuthorization(Policies.SignedIn)
            .ExcludeFromDescription();
    }

    /// <summary>No address is asked for: the passkey says whose it is.</summary>
    private static async Task<Results<ContentHttpResult, BadRequest>> ForSignIn(
        HttpContext http,
        IAntiforgery antiforgery,
        SignInManager<Person> signIn
    ) =>
        await antiforgery.IsRequestValidAsync(http)
            ? TypedResults.Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json")
            : TypedResults.BadRequest();

    private static async Task<Results<ContentHttpResult, BadRequest, ForbidHttpResult>> ForNew(
        HttpContext http,
        IAntiforgery antiforgery,
        SignInManager<Person> signIn,
        OwnWays ways
    )
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return TypedResults.BadRequest();
        }

        var person = await ways.Person();
        if (!await ways.MayAddPasskey(person))
        {
            return TypedResults.Forbid();
        }

        var name = person.Email ?? "Repose";
        var options = await signIn.MakePasskeyCreationOptionsAsync(
            new()
            {
                Id = person.Id.ToString(),
                Name = name,
                DisplayName = name,
            }
        );
        return TypedResults.Content(options, "application/json");
    }
}
