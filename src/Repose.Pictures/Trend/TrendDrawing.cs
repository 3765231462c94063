using System.Text;
using NodaTime;
using Repose.Pictures.Drawing;
using Repose.Sleep;

namespace Repose.Pictures;

/// <summary>Draws a trend chart in one layout.</summary>
internal sealed class TrendDrawing
{
    private readonly SvgCanvas canvas = new();
    private readonly TrendChartData data;
    private readonly TrendSeries series;
    private readonly Layout layout;
    private readonly TrendAxis axis;
    private readonly Scale x;
    private readonly Scale y;
    private readonly double left;
    private readonly double right;
    private readonly double top;
    private readonly double bottom;
    private readonly HashSet<LocalDate> nightsAfter;

    private TrendDrawing(TrendChartData data, TrendSeries series, Layout layout)
    {
        (this.data, this.series, this.layout) = (data, series, layout);
        axis = TrendAxis.Of(data, series);
        left = 12 + axis.Ticks.Values.Max(tick => layout.WidthOf(axis.Words(tick)));
        right =
            layout.Width
            - (
                data.Estimate is null ? 8
                : layout.IsNarrow ? 20
                : 128
            );
        top = (data.Phases.Count > 0 ? 64 : 26) + (data.Events.Count > 0 ? 24 : 0);
        bottom = top + (layout.IsNarrow ? 190 : 230);
        x = new Scale(0, series.Values.Count, left, right);
        y = new Scale(axis.Ticks.Low, axis.Ticks.High, bottom, top);
        nightsAfter = [.. data.Sessions.Select(session => session.NightAfter)];
    }

    private double DayWidth => (right - left) / series.Values.Count;

    private double DotSize => Math.Clamp(DayWidth * 0.36, 1.1, layout.IsNarrow ? 3 : 3.6);

    internal static string Of(string id, TrendChartData data, TrendSeries series, Layout layout) =>
        new TrendDrawing(data, series, layout).Draw(id);

    private string Draw(string id)
    {
        Weekends();
        Grid();
        Levels();
        Events();
        Nights();
        Sessions();
        Dates();
        Estimate();
        var height = bottom + (data.Sessions.Count > 0 ? 46 : 30);
        return canvas.Finish(id, layout, height, data.Title, TrendWords.Description(data, series));
    }

    private double Middle(LocalDate date) => x[series.IndexOf(date) + 0.5];

    private void Weekends()
    {
        if (!series.ShowsWeekends)
        {
            return;
        }

        var path = new StringBuilder();
        for (var i = 0; i < series.Values.Count; i++)
        {
            if (SocialJetlag.IsWeekend(series.DateOf(i)))
            {
                path.Append(SvgCanvas.Box(x[i], top, DayWidth, bottom - top));
            }
        }

        canvas.Path(path.ToString(), "weekend");
    }

    private void Grid()
    {
        canvas.Text(0, 13, axis.Heading(data.HigherIsBetter), "quiet");
        foreach (var tick in axis.Ticks.Values)
        {
            canvas.Line(left, y[tick], right, y[tick], "grid");
            canvas.Text(left - 6, y[tick] + 4, axis.Words(tick), "quiet", Anchor.End);
        }

        canvas.Line(left, bottom, right, bottom, "axis");
    }

    private void Levels()
    {
        foreach (var phase in data.Phases)
        {
            var (from, to) = (x[series.IndexOf(phase.First)], x[series.IndexOf(phase.Last) + 1]);
            if (phase.First > series.First)
            {
                canvas.Line(from, 22, from, bottom, "divide");
            }

            var room = to - from - 4;
            canvas.Text(from + 4, 38, layout.Fitted(phase.Name, room), "strong");
            if (phase.Level is not { } level || !Numbers.IsDrawable(level.Mean))
            {
                continue;
            }

            canvas.Text(from + 4, 54, Whole(Numbers.Value(level.Mean, data.Unit), room), "quiet");
            if (level.Low is { } low && level.High is { } high && Numbers.IsDrawable(low) && Numbers.IsDrawable(high))
            {
                canvas.Rect(from, y.Clipped(high), to - from, y.Clipped(low) - y.Clipped(high), "band");
            }

            canvas.Line(from, y.Clipped(level.Mean), to, y.Clipped(level.Mean), "level");
        }
    }

    /// <summary>A number is written whole or not at all.</summary>
    private string Whole(string number, double room) => layout.WidthOf(number) <= room + 6 ? number : "";

    private void Events()
    {
        var free = left;
        foreach (var (mark, number) in TrendWords.EventsShown(data, series).Select((mark, i) => (mark, i + 1)))
        {
            var at = Math.Clamp(Math.Max(Middle(mark.Date), free + 9), left, right - 8);
            free = at + 9;
            canvas.Line(Middle(mark.Date), top - 6, Middle(mark.Date), bottom, "event-line");
            canvas.Dot(at, top - 15, 8.5, "event");
            canvas.Text(at, top - 11, Numbers.Plain(number), "event-number", Anchor.Middle);
        }
    }

    private void Nights()
    {
        var trace = new StringBuilder();
        var before = false;
        for (var i = 0; i < series.Values.Count; i++)
        {
            if (series.Values[i] is { } value)
            {
                trace.Append(before ? SvgCanvas.To(x[i + 0.5], y[value]) : SvgCanvas.Move(x[i + 0.5], y[value]));
            }

            before = series.Values[i] is not null;
        }

        canvas.Path(trace.ToString(), "trace");
        for (var i = 0; i < series.Values.Count; i++)
        {
            if (series.Values[i] is not { } value)
            {
                canvas.Cross(x[i + 0.5], bottom, Math.Min(3, DotSize), "missing");
            }
            else if (nightsAfter.Contains(series.DateOf(i)))
            {
                canvas.Diamond(x[i + 0.5], y[value], DotSize * 1.45, "session");
            }
            else
            {
                canvas.Dot(x[i + 0.5], y[value], DotSize, "night");
            }
        }
    }

    private void Sessions()
    {
        foreach (var session in data.Sessions.Where(session => series.Covers(session.NightAfter)))
        {
            var at = Middle(session.NightAfter);
            canvas.Line(at, bottom + 6, at, bottom + 10, "session-line");
            canvas.Diamond(at, bottom + 13, Math.Clamp(DotSize * 1.2, 2.4, 4.2), "session");
        }
    }

    private void Dates()
    {
        var line = bottom + (data.Sessions.Count > 0 ? 36 : 20);
        var most = (int)((right - left) / (layout.WidthOf("00 MMM") + 10));
        foreach (var (date, words) in DateTicks.Between(series.First, series.Last, Math.Max(2, most)))
        {
            var at = x[series.IndexOf(date)];
            canvas.Line(at, bottom, at, bottom + 4, "axis");
            var anchor = at + layout.WidthOf(words) / 2 > layout.Width ? Anchor.End : Anchor.Middle;
            canvas.Text(Math.Max(at, layout.WidthOf(words) / 2), line, words, "quiet", anchor);
        }
    }

    private void Estimate()
    {
        if (data.Estimate is not { } estimate || !Numbers.IsDrawable(estimate.BaselineLevel + estimate.Change))
        {
            return;
        }

        var at = right + 9;
        var (from, to) = (y.Clipped(estimate.BaselineLevel), y.Clipped(estimate.BaselineLevel + estimate.Change));
        var start = data.Phases.Count > 0 ? x[series.IndexOf(data.Phases[0].Last) + 1] : left;
        canvas.Line(start, from, at + 5, from, "baseline");
        if (estimate.Low is { } low && estimate.High is { } high && Numbers.IsDrawable(low) && Numbers.IsDrawable(high))
        {
            var (ends, begins) = (y.Clipped(estimate.BaselineLevel + low), y.Clipped(estimate.BaselineLevel + high));
            canvas.Line(at, begins, at, ends, "interval");
        }

        canvas.Line(right, to, at - 4, to, "level");
        canvas.Dot(at, to, 4, "estimate");
        if (!layout.IsNarrow)
        {
            var line = Math.Clamp(to, top + 12, bottom - 22);
            canvas.Text(at + 12, line + 2, Numbers.Change(estimate.Change, data.Unit), "strong");
            var interval = TrendWords.Interval(estimate, data.Unit);
            for (var i = 0; i < interval.Count; i++)
            {
                canvas.Text(at + 12, line + 18 + 15 * i, interval[i], "quiet");
            }
        }
    }
}
