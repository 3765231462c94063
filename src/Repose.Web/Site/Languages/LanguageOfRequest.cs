using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace Repose.Web.Site.Languages;

/// <summary>Speaks the language that whoever asks chose, or else the first that their browser asks for and Repose knows.</summary>
/// <remarks>The pages of those who work here are in English, also where their browser would like another.</remarks>
internal sealed class LanguageOfRequest(RequestDelegate next)
{
    /// <summary>The cookie in which a choice is kept.</summary>
    internal const string Cookie = "language";

    /// <summary>What an address may say itself: for copies that are fetched without a cookie, and for search engines.</summary>
    internal const string Query = "language";

    private static readonly PathString[] Staff =
    [
        "/desk",
        "/offline/room",
        "/practice",
        "/invitation",
        "/set-up",
        "/sign-in/staff",
        "/sign-in/code",
        // Programs read the same words, whoever runs them.
        "/fhir",
    ];

    public Task Invoke(HttpContext http)
    {
        var path = http.Request.Path;
        var language = Array.Exists(Staff, of => path.StartsWithSegments(of, StringComparison.Ordinal))
            ? Language.English
            : Of(http.Request);
        CultureInfo.CurrentUICulture = language.Culture;
        return next(http);
    }

    private static Language Of(HttpRequest request) =>
        Language.Of(request.Query[Query])
        ?? Language.Of(request.Cookies[Cookie])
        ?? Asked(request.GetTypedHeaders().AcceptLanguage)
        ?? Language.English;

    private static Language? Asked(IEnumerable<StringWithQualityHeaderValue> wishes) =>
        wishes
            .Where(wish => wish.Quality is not 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => Language.Of(wish.Value.Value?.Split('-')[0]))
            .FirstOrDefault(known => known is not null);
}
