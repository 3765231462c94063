using Repose.Web.Site.Languages;

namespace Repose.Web.Phone;

/// <summary>The pages that open without a connection. This is the one list of them.</summary>
/// <remarks>
/// In the place of each, the service worker shows a copy that has an address of its own, is open to anybody and is fetched
/// without cookies. So a copy cannot hold anything of anybody; what is the client's own comes from what the page's script
/// keeps in the browser. A test asks for each copy as a visitor and as a client and finds the same.
/// </remarks>
internal static class OfflinePages
{
    /// <param name="Path">The page.</param>
    /// <param name="Copy">What stands in for it.</param>
    /// <param name="AndBelow">Whether it also stands in for all pages below that one.</param>
    internal sealed record Page(string Path, string Copy, bool AndBelow = false);

    /// <summary>In the place of every page that is not listed.</summary>
    internal const string Otherwise = "/offline";

    /// <summary>The address of a copy in the language that is spoken: without a cookie, only the address can say it.</summary>
    internal static string Spoken(string copy) =>
        Language.Spoken == Language.English ? copy : $"{copy}?{LanguageOfRequest.Query}={Language.Spoken.Code}";

    internal static IReadOnlyList<Page> All { get; } =
    [
        new("/me", "/offline/diary"),
        new("/me/diary", "/offline/diary", AndBelow: true),
        new("/me/relax", "/offline/relax"),
        new("/desk/room", "/offline/room", AndBelow: true),
    ];
}
