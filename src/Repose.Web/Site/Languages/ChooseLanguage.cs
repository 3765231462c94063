using Microsoft.AspNetCore.Http.HttpResults;
using Repose.Web.Access;

namespace Repose.Web.Site.Languages;

/// <summary>The address that chooses a language and goes back to the page on which it was chosen.</summary>
internal static class ChooseLanguage
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    /// <summary>Where a language is chosen on a page.</summary>
    internal static string Address(Language language, string page) =>
        $"/language/{language.Code}?then={Uri.EscapeDataString(page)}";

    internal static void MapLanguages(this IEndpointRouteBuilder app) =>
        app.MapGet("/language/{code}", Choose).AllowAnonymous().ExcludeFromDescription();

    private static async Task<Results<RedirectHttpResult, Microsoft.AspNetCore.Http.HttpResults.NotFound>> Choose(
        string code,
        string? then,
        HttpContext http,
        RememberLanguage remember,
        CancellationToken cancel
    )
    {
        if (Language.Of(code) is not { } language)
        {
            return TypedResults.NotFound();
        }

        http.Response.Cookies.Append(LanguageOfRequest.Cookie, language.Code, Options(http.Request.IsHttps));
        await remember.Run(language, cancel);
        return TypedResults.LocalRedirect(LocalAddress.Or(then, "/"));
    }

    private static CookieOptions Options(bool isSecure) =>
        new()
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Kept,
            SameSite = SameSiteMode.Lax,
            Secure = isSecure,
        };
}
