using System.Text;

namespace Repose.Pictures;

/// <summary>The one stylesheet of pictures and reports. It names no font file and no host.</summary>
public static class Stylesheet
{
    private static readonly Lazy<string> Loaded = new(Load);

    /// <summary>The CSS, to be inlined in a page or served as a file.</summary>
    public static string Text => Loaded.Value;

    private static string Load()
    {
        using var stream =
            typeof(Stylesheet).Assembly.GetManifestResourceStream("repose.css")
            ?? throw new InvalidOperationException("The stylesheet is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
