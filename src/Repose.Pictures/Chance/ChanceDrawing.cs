using Repose.Pictures.Drawing;
using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>Draws one chance as ten icons.</summary>
internal static class ChanceDrawing
{
    private static readonly Layout Dots = new("dots", 244, 12);

    internal static string Of(string id, Chance chance)
    {
        var canvas = new SvgCanvas();
        var filled = chance.Known is { } known ? ChanceWords.Filled(known) : 0;
        for (var i = 0; i < 10; i++)
        {
            var (x, share) = (12 + 24.4 * i, Math.Clamp(filled - i, 0, 1));
            if (share is > 0 and < 1)
            {
                Part(canvas, x, share);
            }

            canvas.Dot(x, 13, 9, share >= 1 ? "chance-full" : "chance");
        }

        return canvas.Finish(id, Dots, 26, ChanceWords.Of(chance), ChanceText.TenCircles);
    }

    /// <summary>The left part of a circle.</summary>
    private static void Part(SvgCanvas canvas, double x, double share)
    {
        const double radius = 9;
        var edge = radius * (2 * share - 1);
        var half = Math.Sqrt(radius * radius - edge * edge);
        var large = share > 0.5 ? 1 : 0;
        canvas.Path(
            $"{SvgCanvas.Move(x + edge, 13 - half)}A9 9 0 {large} 0 {SvgCanvas.To(x + edge, 13 + half)[1..]}Z",
            "chance-part"
        );
    }
}
