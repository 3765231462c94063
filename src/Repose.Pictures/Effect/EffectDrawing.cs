using Repose.Pictures.Drawing;
using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>Draws one change on a ruler whose right side is always the better one.</summary>
internal static class EffectDrawing
{
    private const double Top = 50;
    private const double Middle = 84;
    private const double Bottom = 112;

    internal static string Of(string id, EffectRulerData data, Layout layout)
    {
        var canvas = new SvgCanvas();
        var gain = Gain.Of(data);
        var reach = Reach(data, gain);
        var x = new Scale(-reach, reach, 18, layout.Width - 18);

        Sides(canvas, layout, data);
        Noticed(canvas, layout, data, x);
        Ruler(canvas, layout, data, x);
        if (gain is null)
        {
            var words = EffectText.NotEstimated;
            var width = layout.WidthOf(words);
            canvas.Rect(x[0] - width / 2, Middle - 18, width, 20, "blank");
            canvas.Text(x[0], Middle - 4, words, "strong", Anchor.Middle);
        }
        else
        {
            Bar(canvas, gain, x);
            canvas.Dot(x.Clipped(gain.Value), Middle, 7, "estimate");
            var words = EffectWords.Amount(data, gain.Value);
            if (layout.WidthOf(words) > 0.4 * layout.Width)
            {
                words = Numbers.Value(Math.Abs(gain.Value), EffectWords.Unit(data));
            }

            var half = layout.WidthOf(words) / 2;
            var at = Math.Clamp(x.Clipped(gain.Value), half, layout.Width - half);
            canvas.Text(at, Middle - 14, words, "over strong", Anchor.Middle);
        }

        return canvas.Finish(id, layout, Bottom + 28, data.Title, EffectWords.Of(data));
    }

    /// <summary>How far the ruler goes: what must be seen, but no interval may crush the rest.</summary>
    private static double Reach(EffectRulerData data, Gain? gain)
    {
        var important = Math.Abs(data.Important ?? 0);
        var estimate = Math.Abs(gain?.Value ?? 0);
        var ends = new[] { gain?.Least, gain?.Most }.OfType<double>().Select(Math.Abs).DefaultIfEmpty(0).Max();
        var wanted = Math.Max(Math.Max(1.6 * important, 1.3 * estimate), 1.1 * ends);
        var most = Math.Max(3.5 * important, 3 * estimate);
        var reach = most > 0 ? Math.Min(wanted, most) : wanted;
        return reach > 0 ? reach : 1;
    }

    private static void Sides(SvgCanvas canvas, Layout layout, EffectRulerData data)
    {
        var room = layout.Width / 2 - 24;
        canvas.Text(0, 16, "← " + layout.Fitted(EffectText.FormatWorseSide(data.WorseWords), room), "strong");
        canvas.Text(
            layout.Width,
            16,
            layout.Fitted(EffectText.FormatBetterSide(data.BetterWords), room) + " →",
            "strong",
            Anchor.End
        );
    }

    private static void Noticed(SvgCanvas canvas, Layout layout, EffectRulerData data, Scale x)
    {
        if (data.Important is not { } important || important <= 0)
        {
            return;
        }

        canvas.Rect(x.ToLow, Top, x[-important] - x.ToLow, Bottom - Top, "notice");
        canvas.Rect(x[important], Top, x.ToHigh - x[important], Bottom - Top, "notice");
        canvas.Line(x[-important], Top, x[-important], Bottom, "notice-edge");
        canvas.Line(x[important], Top, x[important], Bottom, "notice-edge");
        var small = data.IsNoticed ? EffectText.TooSmallToNotice : EffectText.TooSmallToMatter;
        var side = x.ToHigh - x[important];
        var (notice, noticed) = data.IsNoticed
            ? (EffectText.PeopleNotice, EffectText.NoticedShort)
            : (EffectText.ThisMatters, EffectText.MattersShort);
        notice = layout.WidthOf(notice) <= side ? notice : noticed;
        if (layout.WidthOf(notice) <= side)
        {
            canvas.Text(x.ToLow + side / 2, Top - 8, notice, "quiet", Anchor.Middle);
            canvas.Text(x.ToHigh - side / 2, Top - 8, notice, "quiet", Anchor.Middle);
        }

        if (layout.WidthOf(small) <= x[important] - x[-important])
        {
            canvas.Text(x[0], Top - 8, small, "quiet", Anchor.Middle);
        }
    }

    private static void Ruler(SvgCanvas canvas, Layout layout, EffectRulerData data, Scale x)
    {
        canvas.Line(x.ToLow, Bottom, x.ToHigh, Bottom, "axis");
        canvas.Line(x[0], Top - 2, x[0], Bottom + 6, "zero");
        var reach = x.FromHigh;
        var ticks = Ticks
            .Around(0, reach, layout.IsNarrow ? 2 : 4, data.Unit)
            .Values.Where(tick => tick > 0 && tick <= reach);
        foreach (var tick in ticks.SelectMany(tick => new[] { -tick, tick }))
        {
            canvas.Line(x[tick], Bottom, x[tick], Bottom + 5, "axis");
            var words = Numbers.Value(Math.Abs(tick), EffectWords.Unit(data));
            var half = layout.WidthOf(words) / 2;
            canvas.Text(Math.Clamp(x[tick], half, layout.Width - half), Bottom + 20, words, "quiet", Anchor.Middle);
        }

        canvas.Text(x[0], Bottom + 20, layout.IsNarrow ? "0" : EffectText.Zero, "quiet", Anchor.Middle);
    }

    private static void Bar(SvgCanvas canvas, Gain gain, Scale x)
    {
        var (from, to) = (
            gain.Least is { } least ? x.Clipped(least) : x.ToLow,
            gain.Most is { } most ? x.Clipped(most) : x.ToHigh
        );
        canvas.Line(from, Middle, to, Middle, "interval");
        End(from, gain.Least is { } low && low >= x.FromLow, -1);
        End(to, gain.Most is { } high && high <= x.FromHigh, 1);

        // A limit inside the ruler has a cap; one beyond it, or none, has an arrow.
        void End(double at, bool isInside, double outwards)
        {
            if (isInside)
            {
                canvas.Line(at, Middle - 6, at, Middle + 6, "interval");
            }
            else
            {
                var tip = at + 12 * outwards;
                canvas.Path(
                    $"{SvgCanvas.Move(tip, Middle)}{SvgCanvas.To(at, Middle - 8)}{SvgCanvas.To(at, Middle + 8)}Z",
                    "arrow"
                );
            }
        }
    }
}
