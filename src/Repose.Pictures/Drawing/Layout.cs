namespace Repose.Pictures.Drawing;

/// <summary>One of the two shapes in which every drawing is made; the stylesheet shows the one that fits.</summary>
/// <param name="Name">The class of the drawing.</param>
/// <param name="Width">The width of the drawing, in its own units.</param>
/// <param name="Font">The size of its text, in the same units.</param>
internal sealed record Layout(string Name, double Width, double Font)
{
    internal static readonly Layout Wide = new("wide", 760, 13);

    /// <summary>As wide as the text of a phone, so that its units are close to the phone's pixels.</summary>
    internal static readonly Layout Narrow = new("narrow", 340, 12);

    internal bool IsNarrow => this == Narrow;

    /// <summary>A generous guess of the width of some text; fonts are the reader's own.</summary>
    internal double WidthOf(string text) => 0.58 * Font * text.Length;

    /// <summary>The text, shortened to fit a width; empty where not even three letters fit.</summary>
    internal string Fitted(string text, double width)
    {
        var most = (int)(width / (0.58 * Font));
        return text.Length <= most ? text
            : most < 4 ? ""
            : text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)].TrimEnd() + "…";
    }
}
