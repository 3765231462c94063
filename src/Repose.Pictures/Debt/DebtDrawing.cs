using NodaTime;
using Repose.Pictures.Drawing;
using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>Draws sleep against need in one layout: short is down, caught up is up.</summary>
internal static class DebtDrawing
{
    internal static string Of(string id, DebtChartData data, Layout layout)
    {
        var canvas = new SvgCanvas();
        var differences = data
            .Days.Select(day => day.Sleep is { } slept ? (slept - data.Need.PerDay).TotalMinutes : (double?)null)
            .ToList();
        var ticks = Ticks.Around(
            Math.Min(-60, differences.Min() ?? 0),
            Math.Max(60, differences.Max() ?? 0),
            layout.IsNarrow ? 5 : 6,
            Numbers.MinuteUnit
        );
        var labels = ticks.Values.ToDictionary(tick => tick, tick => TickWords(tick));
        var left = 10 + labels.Values.Max(layout.WidthOf);
        var (right, top, bottom) = (layout.Width - 8, 34.0, layout.IsNarrow ? 210.0 : 240.0);
        var x = new Scale(0, data.Days.Count, left, right);
        var y = new Scale(ticks.Low, ticks.High, bottom, top);

        canvas.Text(left, 14, DebtText.FormatNeed(Numbers.Length(data.Need.PerDay)), "quiet");
        foreach (var (tick, words) in labels)
        {
            canvas.Line(left, y[tick], right, y[tick], "grid");
            canvas.Text(left - 6, y[tick] + 4, words, "quiet", Anchor.End);
        }

        var every = Math.Max(1, (int)Math.Ceiling(data.Days.Count / (layout.IsNarrow ? 7.0 : 14.0)));
        for (var i = 0; i < differences.Count; i++)
        {
            Day(canvas, layout, (x[i], x[i + 1]), y, differences[i]);
            if ((differences.Count - 1 - i) % every == 0)
            {
                var date = data.Days[i].Date;
                canvas.Text(x[i + 0.5], bottom + 18, Numbers.Weekday(date.DayOfWeek), "quiet", Anchor.Middle);
                canvas.Text(x[i + 0.5], bottom + 33, DayWords(date, layout), "quiet", Anchor.Middle);
            }
        }

        canvas.Line(left, y[0], right, y[0], "zero");
        return canvas.Finish(id, layout, bottom + 40, data.Title, DebtWords.Description(data));
    }

    private static void Day(SvgCanvas canvas, Layout layout, (double From, double To) place, Scale y, double? minutes)
    {
        var middle = (place.From + place.To) / 2;
        if (minutes is not { } difference)
        {
            canvas.Cross(middle, y[0], 4, "missing");
            return;
        }

        var width = (place.To - place.From) * 0.62;
        var (top, bottom) = (Math.Min(y[0], y[difference]), Math.Max(y[0], y[difference]));
        canvas.Rect(middle - width / 2, top, width, bottom - top, difference < 0 ? "short" : "caught-up");
        if (!layout.IsNarrow && bottom - top > 3)
        {
            var words = Short(difference);
            if (layout.WidthOf(words) < place.To - place.From + 8)
            {
                canvas.Text(middle, difference < 0 ? bottom + 14 : top - 5, words, "small", Anchor.Middle);
            }
        }
    }

    private static string DayWords(LocalDate date, Layout layout) =>
        layout.IsNarrow ? Numbers.Plain(date.Day) : Numbers.Day(date);

    private static string TickWords(double minutes) =>
        minutes == 0 ? "0"
        : minutes % 60 == 0 ? (minutes > 0 ? "+" : "") + Numbers.Plain(minutes / 60) + " h"
        : Numbers.Change(minutes, Numbers.MinuteUnit);

    /// <summary>"−1:25", because a day is narrow.</summary>
    private static string Short(double minutes)
    {
        var whole = (long)Math.Round(Math.Abs(minutes));
        return (minutes < 0 ? "\u2212" : "+") + Numbers.Plain(whole / 60) + ":" + Numbers.TwoDigits(whole % 60);
    }
}
