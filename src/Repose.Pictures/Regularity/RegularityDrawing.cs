using NodaTime;
using Repose.Pictures.Drawing;
using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>Draws the middles of sleep, a strip of the clock for every weekday, and the regularity index.</summary>
internal static class RegularityDrawing
{
    private const double RowHeight = 22;

    internal static string Of(string id, RegularityData data, Layout layout)
    {
        var canvas = new SvgCanvas();
        var strip = ClockStrip.Round([.. data.Nights.Select(night => night.Middle)]);
        var (left, right) = (layout.WidthOf("Mon") + 12, layout.Width - 24);
        var x = new Scale(strip.From, strip.To, left, right);
        var (top, bottom) = (66.0, 66 + 7 * RowHeight);

        Clock(canvas, layout, strip, x, (top, bottom));
        Weekdays(canvas, data, strip, x, top);
        Means(canvas, layout, data, strip, x, (top, bottom));
        var height = bottom + 30;
        if (data.Index is { } index)
        {
            Index(canvas, layout, index.Value, height + 40);
            height += 92;
        }

        return canvas.Finish(id, layout, height, data.Title, RegularityWords.Description(data));
    }

    private static void Clock(
        SvgCanvas canvas,
        Layout layout,
        ClockStrip strip,
        Scale x,
        (double Top, double Bottom) at
    )
    {
        var ticks = strip.Ticks().ToList();
        var every = (int)Math.Ceiling(ticks.Count * (layout.WidthOf("00:00") + 8) / (x.ToHigh - x.ToLow));
        canvas.Text(0, 14, RegularityText.MiddleByClock, "quiet");
        for (var i = 0; i < ticks.Count; i++)
        {
            canvas.Line(x[ticks[i].Hour], at.Top, x[ticks[i].Hour], at.Bottom, "grid");
            if (i % every == 0)
            {
                canvas.Text(x[ticks[i].Hour], at.Bottom + 18, ticks[i].Words, "quiet", Anchor.Middle);
            }
        }
    }

    private static void Weekdays(SvgCanvas canvas, RegularityData data, ClockStrip strip, Scale x, double top)
    {
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            var line = top + ((int)day - 0.5) * RowHeight;
            canvas.Text(0, line + 4, Numbers.Weekday(day), "quiet");
            canvas.Line(x.ToLow, line, x.ToHigh, line, "grid");
            foreach (var night in data.Nights.Where(night => night.Date.DayOfWeek == day))
            {
                canvas.Dot(x[strip[night.Middle]], line, 3.8, night.IsFree ? "night-full" : "night");
            }
        }
    }

    private static void Means(
        SvgCanvas canvas,
        Layout layout,
        RegularityData data,
        ClockStrip strip,
        Scale x,
        (double Top, double Bottom) at
    )
    {
        if (data.Jetlag is not { } jetlag)
        {
            return;
        }

        var (work, free) = (x[strip[jetlag.OnWorkDays]], x[strip[jetlag.OnFreeDays]]);
        canvas.Line(work, at.Top - 6, work, at.Bottom, "level-thin");
        canvas.Line(free, at.Top - 6, free, at.Bottom, "level-dashed");
        canvas.Line(work, at.Top - 10, free, at.Top - 10, "bracket");
        var workIsLeft = work <= free;
        var words = (
            Work: RegularityText.FormatWorkDays(Numbers.Clock(jetlag.OnWorkDays)),
            Free: RegularityText.FormatFreeDays(Numbers.Clock(jetlag.OnFreeDays))
        );
        Place(words.Work, work, workIsLeft);
        Place(words.Free, free, !workIsLeft);

        void Place(string label, double near, bool toTheLeft)
        {
            var width = layout.WidthOf(label);
            var edge = toTheLeft ? Math.Max(near + 3, width) : Math.Min(near - 3, layout.Width - width);
            canvas.Text(edge, at.Top - 18, label, "strong", toTheLeft ? Anchor.End : Anchor.Start);
        }
    }

    private static void Index(SvgCanvas canvas, Layout layout, double value, double line)
    {
        var x = new Scale(0, 100, 8, layout.Width - 16);
        canvas.Text(0, line - 26, RegularityText.FormatOfHundred(Numbers.Plain(Math.Round(value))), "strong");
        canvas.Line(x[0], line, x[100], line, "axis");
        foreach (var tick in new[] { 0, 25, 50, 75, 100 })
        {
            canvas.Line(x[tick], line - 4, x[tick], line + 4, "axis");
            canvas.Text(x[tick], line + 20, Numbers.Plain(tick), "quiet", Anchor.Middle);
        }

        canvas.Text(0, line + 38, RegularityText.ByChance, "quiet");
        canvas.Text(layout.Width - 4, line + 38, RegularityText.EveryDay, "quiet", Anchor.End);
        canvas.Dot(x.Clipped(value), line, 7, "estimate");
    }
}
