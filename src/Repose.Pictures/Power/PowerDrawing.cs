using Repose.Pictures.Drawing;
using Repose.SingleCase;

namespace Repose.Pictures;

/// <summary>Draws the share of courses that would find a change, against its size.</summary>
internal static class PowerDrawing
{
    private const double Top = 34;

    internal static string Of(string id, PowerCurveData data, Layout layout)
    {
        var canvas = new SvgCanvas();
        var curve = data.Report.Curve;
        var bottom = Top + (layout.IsNarrow ? 200 : 240);
        var x = new Scale(0, curve[^1].Gain, 12 + layout.WidthOf("100%"), layout.Width - 10);
        var y = new Scale(0, 1, bottom, Top);

        Mattering(canvas, layout, data, x, bottom);
        Grid(canvas, layout, data, x, y);
        canvas.Line(x.ToLow, y[0.8], x.ToHigh, y[0.8], "level-dashed");
        canvas.Text(x.ToLow + 6, y[0.8] - 6, layout.IsNarrow ? "8 of 10" : "found in 8 of 10 courses", "over");
        canvas.Path(Curve(curve, x, y, point => point.ByPhase), "power-phase");
        if (curve[0].ByLot is not null)
        {
            canvas.Path(Curve(curve, x, y, point => point.ByLot ?? 0), "power-lot");
        }

        return canvas.Finish(id, layout, bottom + 46, data.Title, PowerWords.Of(data));
    }

    private static string Curve(IReadOnlyList<PowerPoint> curve, Scale x, Scale y, Func<PowerPoint, double> share) =>
        string.Concat(
            curve.Select(
                (point, i) =>
                    i == 0
                        ? SvgCanvas.Move(x[point.Gain], y[share(point)])
                        : SvgCanvas.To(x[point.Gain], y[share(point)])
            )
        );

    private static void Mattering(SvgCanvas canvas, Layout layout, PowerCurveData data, Scale x, double bottom)
    {
        var at = x[data.Report.Mid];
        canvas.Rect(at, Top, x.ToHigh - at, bottom - Top, "notice");
        canvas.Line(at, Top, at, bottom, "notice-edge");
        var words = $"{Numbers.Value(data.Report.Mid, data.Unit)} and more matters";
        var half = layout.WidthOf(words) / 2;
        canvas.Text(
            Math.Clamp(at + half, x.ToLow + half, Math.Max(x.ToLow + half, x.ToHigh - half)),
            Top - 10,
            words,
            "quiet",
            Anchor.Middle
        );
    }

    private static void Grid(SvgCanvas canvas, Layout layout, PowerCurveData data, Scale x, Scale y)
    {
        foreach (var share in new[] { 0, 0.2, 0.4, 0.6, 0.8, 1 })
        {
            canvas.Line(x.ToLow, y[share], x.ToHigh, y[share], share > 0 ? "grid" : "axis");
            canvas.Text(x.ToLow - 6, y[share] + 4, PowerWords.Percent(share), "quiet", Anchor.End);
        }

        var ticks = Ticks.Around(0, x.FromHigh, layout.IsNarrow ? 4 : 8, data.Unit).Values;
        foreach (var tick in ticks.Where(tick => tick <= x.FromHigh))
        {
            canvas.Line(x[tick], y[0], x[tick], y[0] + 5, "axis");
            var words = Numbers.Value(tick, data.Unit);
            var half = layout.WidthOf(words) / 2;
            canvas.Text(Math.Clamp(x[tick], half, layout.Width - half), y[0] + 20, words, "quiet", Anchor.Middle);
        }

        canvas.Text((x.ToLow + x.ToHigh) / 2, y[0] + 39, "true change for the better", "", Anchor.Middle);
    }
}
