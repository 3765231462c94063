using NodaTime;
using Repose.Pictures.Drawing;

namespace Repose.Pictures;

/// <summary>Draws values over time in one layout: a line for each side, no line of what they might become.</summary>
internal static class MeasuredDrawing
{
    internal static string Of(string id, MeasuredChartData data, Layout layout)
    {
        var canvas = new SvgCanvas();
        var (first, last) = (data.Points.Min(one => one.Date), data.Points.Max(one => one.Date));
        var ticks = Ticks.Around(data.Points.Min(one => one.Value), data.Points.Max(one => one.Value), 5, data.Unit);
        var left = 12 + ticks.Values.Max(tick => layout.WidthOf(Numbers.Plain(tick)));
        var (right, top, bottom) = (layout.Width - 12, 26.0, layout.IsNarrow ? 180.0 : 200.0);
        var x = new Scale(0, Math.Max(1, Period.DaysBetween(first, last)), left + 8, right);
        var y = new Scale(ticks.Low, ticks.High, bottom, top);
        double At(LocalDate date) => first == last ? (left + right) / 2 : x[Period.DaysBetween(first, date)];

        canvas.Text(0, 13, data.Unit, "quiet");
        foreach (var tick in ticks.Values)
        {
            canvas.Line(left, y[tick], right, y[tick], "grid");
            canvas.Text(left - 6, y[tick] + 4, Numbers.Plain(tick), "quiet", Anchor.End);
        }

        canvas.Line(left, bottom, right, bottom, "axis");
        foreach (var (line, number) in data.Lines.Select((line, number) => (line, number)))
        {
            Line(canvas, [.. data.Of(line).Select(one => (At(one.Date), y[one.Value]))], number);
        }

        foreach (var session in data.Sessions.Where(date => date >= first && date <= last))
        {
            canvas.Diamond(At(session), bottom + 8, 2.6, "session");
        }

        var under = bottom + 26;
        canvas.Text(
            first == last ? At(first) : left,
            under,
            Numbers.Day(first),
            "quiet",
            first == last ? Anchor.Middle : Anchor.Start
        );
        if (last > first)
        {
            canvas.Text(right, under, Numbers.Day(last), "quiet", Anchor.End);
        }

        return canvas.Finish(id, layout, bottom + 34, data.Title, MeasuredWords.Description(data));
    }

    private static void Line(SvgCanvas canvas, IReadOnlyList<(double X, double Y)> points, int number)
    {
        var path = string.Concat(
            points.Select(
                (point, place) => place == 0 ? SvgCanvas.Move(point.X, point.Y) : SvgCanvas.To(point.X, point.Y)
            )
        );
        canvas.Path(path, "trace");
        foreach (var (x, y) in points)
        {
            // Told apart by their form too, not by colour alone.
            if (number == 0)
            {
                canvas.Dot(x, y, 4, "night");
            }
            else
            {
                canvas.Diamond(x, y, 5, "session");
            }
        }
    }
}
