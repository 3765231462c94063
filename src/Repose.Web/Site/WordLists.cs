namespace Repose.Web.Site;

/// <summary>Lists in a sentence.</summary>
internal static class WordLists
{
    /// <summary>Such as "Ana, Ben and Cy".</summary>
    internal static string And(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : SiteText.FormatAnd(string.Join(", ", words.SkipLast(1)), words[^1]);
}
