using System.Globalization;
using System.Text;

namespace Repose.Pictures.Drawing;

/// <summary>Writes one SVG drawing. All text passes through one place that encodes it.</summary>
internal sealed class SvgCanvas
{
    private readonly StringBuilder svg = new(4096);

    internal void Line(double x1, double y1, double x2, double y2, string look) =>
        Path(Move(x1, y1) + To(x2, y2), look);

    internal void Rect(double x, double y, double width, double height, string look, double round = 0)
    {
        var corner = round > 0 ? $" rx=\"{N(round)}\"" : "";
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\"{corner} class=\"{look}\"/>"
        );
    }

    internal void Dot(double x, double y, double radius, string look) =>
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" class=\"{look}\"/>"
        );

    internal void Diamond(double x, double y, double radius, string look) =>
        Path($"{Move(x, y - radius)}{To(x + radius, y)}{To(x, y + radius)}{To(x - radius, y)}Z", look);

    internal void Cross(double x, double y, double radius, string look) =>
        Path(
            Move(x - radius, y - radius)
                + To(x + radius, y + radius)
                + Move(x - radius, y + radius)
                + To(x + radius, y - radius),
            look
        );

    internal void Path(string data, string look)
    {
        if (data.Length > 0)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{data}\" class=\"{look}\"/>");
        }
    }

    /// <summary>A rectangle with lines across, for what must differ by more than colour.</summary>
    internal void Hatch(double x, double y, double width, double height, string look)
    {
        const double step = 4;
        var lines = new StringBuilder();
        for (var along = step; along < width + height; along += step)
        {
            var (fromX, fromY) = along <= height ? (0, along) : (along - height, height);
            var (toX, toY) = along <= width ? (along, 0) : (width, along - width);
            lines.Append(Move(x + fromX, y + fromY)).Append(To(x + toX, y + toY));
        }

        Path(lines.ToString(), look);
    }

    internal void Text(double x, double y, string text, string look = "", Anchor anchor = Anchor.Start)
    {
        if (text.Length == 0)
        {
            return;
        }

        var place = anchor switch
        {
            Anchor.Middle => " text-anchor=\"middle\"",
            Anchor.End => " text-anchor=\"end\"",
            _ => "",
        };
        var looks = look.Length == 0 ? "" : $" class=\"{look}\"";
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(x)}\" y=\"{N(y)}\"{place}{looks}>");
        Encode(text);
        svg.Append("</text>");
    }

    /// <summary>The whole drawing, with its accessible name and description.</summary>
    internal string Finish(string id, Layout layout, double height, string title, string description)
    {
        var body = svg.ToString();
        svg.Clear();
        var (name, words) = ($"{id}-{layout.Name}-title", $"{id}-{layout.Name}-desc");
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"drawing {layout.Name}\" role=\"img\" ");
        svg.Append(CultureInfo.InvariantCulture, $"viewBox=\"0 0 {N(layout.Width)} {N(height)}\" ");
        svg.Append(CultureInfo.InvariantCulture, $"aria-labelledby=\"{name}\" aria-describedby=\"{words}\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{name}\">");
        Encode(title);
        svg.Append(CultureInfo.InvariantCulture, $"</title><desc id=\"{words}\">");
        Encode(description);
        svg.Append("</desc>").Append(body).Append("</svg>");
        return svg.ToString();
    }

    internal static string Move(double x, double y) => $"M{N(x)} {N(y)}";

    internal static string To(double x, double y) => $"L{N(x)} {N(y)}";

    internal static string Box(double x, double y, double width, double height) =>
        $"M{N(x)} {N(y)}h{N(width)}v{N(height)}h{N(-width)}Z";

    private static string N(double value)
    {
        var rounded = Math.Round(value, 1) + 0.0;
        return double.IsFinite(rounded)
            ? rounded.ToString("0.#", CultureInfo.InvariantCulture)
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A drawing has only finite coordinates.");
    }

    private void Encode(string text)
    {
        foreach (var letter in Said.Plainly(text))
        {
            _ = letter switch
            {
                '&' => svg.Append("&amp;"),
                '<' => svg.Append("&lt;"),
                '>' => svg.Append("&gt;"),
                '"' => svg.Append("&quot;"),
                '\'' => svg.Append("&#39;"),
                _ => svg.Append(letter),
            };
        }
    }
}
