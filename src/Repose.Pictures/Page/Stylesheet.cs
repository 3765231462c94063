using System.Text;

namespace Repose.Pictures;

/// <summary>The stylesheet of a report: the page, then its pictures. It names no font file and no host.</summary>
/// <remarks>The server's pages have a look of their own and take <see cref="Pictures"/> alone.</remarks>
public static class Stylesheet
{
    private static readonly Lazy<string> OfPictures = new(() => Load("pictures.css"));
    private static readonly Lazy<string> Whole = new(() => Load("page.css") + OfPictures.Value);

    /// <summary>The CSS, to be inlined in a page.</summary>
    public static string Text => Whole.Value;

    /// <summary>The part that pictures and verdicts need on a page with a look of its own.</summary>
    public static string Pictures => OfPictures.Value;

    private static string Load(string name)
    {
        using var stream =
            typeof(Stylesheet).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
