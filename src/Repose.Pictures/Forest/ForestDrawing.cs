using Repose.Pictures.Drawing;

namespace Repose.Pictures;

/// <summary>Draws a forest: one row for each client, the mean and the next client below. Right is always better.</summary>
internal sealed class ForestDrawing
{
    private const double Top = 52;
    private readonly SvgCanvas canvas = new();
    private readonly ForestData data;
    private readonly IReadOnlyList<ForestRow> rows;
    private readonly Gain? mean;
    private readonly Gain? next;
    private readonly Layout layout;
    private readonly Scale x;
    private readonly double rowHeight;
    private readonly double bottom;

    private ForestDrawing(ForestData data, Layout layout)
    {
        (this.data, this.layout) = (data, layout);
        rows = ForestRow.Of(data);
        mean = ForestWords.Gain(data, data.Mean);
        next = ForestWords.Gain(data, data.NextClient);
        rowHeight = layout.IsNarrow ? 46 : 36;
        x = layout.IsNarrow
            ? ForestScale.Of(data, rows, 16, layout.Width - 16)
            : ForestScale.Of(data, rows, 168, layout.Width - 138);
        bottom = Top + (rows.Count * rowHeight) + (PooledRows * rowHeight) + (PooledRows > 0 ? 12 : 4);
    }

    private int PooledRows => (mean is null ? 0 : 1) + (next is null ? 0 : 1);

    internal static string Of(string id, ForestData data, Layout layout) => new ForestDrawing(data, layout).Draw(id);

    private string Draw(string id)
    {
        Important();
        Axis();
        var top = Top;
        foreach (var row in rows)
        {
            Client(row, top);
            top += rowHeight;
        }

        if (PooledRows > 0)
        {
            canvas.Line(
                layout.IsNarrow ? x.ToLow : 0,
                top + 4,
                layout.IsNarrow ? x.ToHigh : layout.Width,
                top + 4,
                "divide"
            );
            top += 8;
        }

        if (mean is not null)
        {
            Label("Mean over clients", mean, top, "strong");
            Diamond(mean, LineOf(top));
            top += rowHeight;
        }

        if (next is not null)
        {
            Label("Next client", null, top, "strong");
            Interval(next, LineOf(top), "interval", 6);
        }

        return canvas.Finish(id, layout, bottom + 28, data.Title, ForestWords.Description(data));
    }

    private double LineOf(double top) => top + (layout.IsNarrow ? 30 : rowHeight / 2);

    private void Important()
    {
        canvas.Text(layout.IsNarrow ? 0 : x.ToLow, 16, "← worse", "strong");
        canvas.Text(layout.IsNarrow ? layout.Width : x.ToHigh, 16, "better →", "strong", Anchor.End);
        if (data.Important is not { } important || important <= 0)
        {
            return;
        }

        var (low, high) = (x.Clipped(-important), x.Clipped(important));
        canvas.Rect(x.ToLow, Top - 6, low - x.ToLow, bottom - Top + 6, "notice");
        canvas.Rect(high, Top - 6, x.ToHigh - high, bottom - Top + 6, "notice");
        canvas.Line(low, Top - 6, low, bottom, "notice-edge");
        canvas.Line(high, Top - 6, high, bottom, "notice-edge");
        const string words = "too small to matter";
        if (layout.WidthOf(words) <= high - low)
        {
            canvas.Text((low + high) / 2, Top - 14, words, "quiet", Anchor.Middle);
        }

        Matters(x.ToLow, low);
        Matters(high, x.ToHigh);
    }

    private void Matters(double from, double to)
    {
        if (layout.WidthOf("matters") <= to - from)
        {
            canvas.Text((from + to) / 2, Top - 14, "matters", "quiet", Anchor.Middle);
        }
    }

    private void Axis()
    {
        canvas.Line(x.ToLow, bottom, x.ToHigh, bottom, "axis");
        var ticks = Ticks.Around(x.FromLow, x.FromHigh, layout.IsNarrow ? 5 : 8, data.Unit);
        var free = double.NegativeInfinity;
        foreach (var tick in ticks.Values.Where(tick => tick >= x.FromLow && tick <= x.FromHigh))
        {
            canvas.Line(x[tick], bottom, x[tick], bottom + 5, "axis");
            var words = ForestWords.Size(data, Math.Abs(tick));
            var half = layout.WidthOf(words) / 2;
            var at = Math.Clamp(x[tick], half, layout.Width - half);
            if (at - half > free)
            {
                canvas.Text(at, bottom + 20, words, "quiet", Anchor.Middle);
                free = at + half + 4;
            }
        }

        if (x.FromLow <= 0 && x.FromHigh >= 0)
        {
            canvas.Line(x[0], Top - 6, x[0], bottom + 5, "zero");
        }
    }

    private void Client(ForestRow row, double top)
    {
        Label(row.Name, row.Own, top, "");
        var (own, shared) = (LineOf(top) - (row.Shared is null ? 0 : 6), LineOf(top) + 6);
        if (row.Own is not null)
        {
            Interval(row.Own, own, "own-line", 3);
            Mark(row.Own, own, "arrow-own", () => canvas.Dot(x[row.Own.Value], own, 4, "own"));
        }

        if (row.Shared is not null)
        {
            Interval(row.Shared, shared, "shared-line", 0);
            Mark(row.Shared, shared, "arrow", () => canvas.Diamond(x[row.Shared.Value], shared, 5, "shared"));
        }
    }

    private void Label(string name, Gain? gain, double top, string look)
    {
        var amount = gain is null ? "" : ForestWords.Amount(data, gain.Value);
        var line = layout.IsNarrow ? top + 14 : LineOf(top) + 4;
        amount = layout.Fitted(amount, layout.IsNarrow ? layout.Width / 2 : layout.Width - x.ToHigh - 10);
        var room = layout.IsNarrow ? layout.Width - layout.WidthOf(amount) - 16 : x.ToLow - 12;
        // On a phone the words stand over the picture, and need its ground kept away from them.
        var over = layout.IsNarrow ? "over " : "";
        canvas.Text(0, line, layout.Fitted(name, room), $"{over}{look}".TrimEnd());
        canvas.Text(layout.Width, line, amount, $"{over}quiet", Anchor.End);
    }

    /// <summary>A mark inside the picture; one beyond its edge becomes an arrow.</summary>
    private void Mark(Gain gain, double y, string arrow, Action draw)
    {
        if (gain.Value >= x.FromLow && gain.Value <= x.FromHigh)
        {
            draw();
        }
        else
        {
            Arrow(gain.Value > x.FromHigh ? x.ToHigh : x.ToLow, y, gain.Value > x.FromHigh ? 1 : -1, arrow);
        }
    }

    private void Interval(Gain gain, double y, string look, double cap)
    {
        var (from, to) = (
            gain.Least is { } least ? x.Clipped(least) : x.ToLow,
            gain.Most is { } most ? x.Clipped(most) : x.ToHigh
        );
        canvas.Line(from, y, to, y, look);
        End(from, gain.Least is { } low && low >= x.FromLow, -1);
        End(to, gain.Most is { } high && high <= x.FromHigh, 1);

        void End(double at, bool isInside, double outwards)
        {
            if (!isInside)
            {
                Arrow(at, y, outwards, look is "own-line" ? "arrow-own" : "arrow");
            }
            else if (cap > 0)
            {
                canvas.Line(at, y - cap, at, y + cap, look);
            }
        }
    }

    private void Arrow(double at, double y, double outwards, string look)
    {
        var tip = at + (7 * outwards);
        canvas.Path($"{SvgCanvas.Move(tip, y)}{SvgCanvas.To(at, y - 4)}{SvgCanvas.To(at, y + 4)}Z", look);
    }

    /// <summary>As wide as the interval of the mean, as forest plots have it.</summary>
    private void Diamond(Gain gain, double y)
    {
        var (from, at, to) = (
            x.Clipped(gain.Least ?? x.FromLow),
            x.Clipped(gain.Value),
            x.Clipped(gain.Most ?? x.FromHigh)
        );
        (from, to) = (Math.Min(from, at - 3), Math.Max(to, at + 3));
        canvas.Path(
            $"{SvgCanvas.Move(from, y)}{SvgCanvas.To(at, y - 8)}{SvgCanvas.To(to, y)}{SvgCanvas.To(at, y + 8)}Z",
            "pooled"
        );
    }
}
