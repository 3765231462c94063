using System.Text;

namespace Repose.Pictures;

/// <summary>The stylesheet of a report: the page, then its pictures. It names no font file and no host.</summary>
/// <remarks>The server's pages have a look of their own and link <c>pictures.css</c> alone.</remarks>
public static class Stylesheet
{
    private static readonly Lazy<string> Loaded = new(() => Load("page.css") + Load("pictures.css"));

    /// <summary>The CSS, to be inlined in a page.</summary>
    public static string Text => Loaded.Value;

    private static string Load(string name)
    {
        using var stream =
            typeof(Stylesheet).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
