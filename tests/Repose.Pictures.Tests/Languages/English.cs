using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Repose.Pictures.Tests.Languages;

/// <summary>What a Spanish page may not hold.</summary>
internal static class English
{
    private static readonly string[] Phrases = [.. Texts.All.SelectMany(text => text.Phrases).Distinct()];

    /// <summary>Nothing that is read or heard says an English text of ours, of three words or more.</summary>
    internal static void IsNotIn(IHtmlDocument page)
    {
        var read = page.All.SelectMany(Said).ToList();
        Assert.NotEmpty(read);
        Assert.All(
            read,
            words =>
                Assert.DoesNotContain(Phrases, phrase => words.Contains(phrase, StringComparison.OrdinalIgnoreCase))
        );
    }

    private static IEnumerable<string> Said(IElement element)
    {
        if (element.LocalName is "style")
        {
            return [];
        }

        var texts = element.ChildNodes.OfType<IText>().Select(text => text.TextContent);
        var heard = new[] { "aria-label", "title", "alt" }.Select(element.GetAttribute).OfType<string>();
        return texts.Concat(heard).Where(words => !string.IsNullOrWhiteSpace(words));
    }
}
