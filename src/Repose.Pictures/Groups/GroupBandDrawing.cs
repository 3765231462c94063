using System.Text;
using Repose.Pictures.Drawing;

namespace Repose.Pictures;

/// <summary>Draws the band of the model of groups in one layout.</summary>
internal static class GroupBandDrawing
{
    internal static string Of(string id, GroupBandData data, Layout layout)
    {
        var canvas = new SvgCanvas();
        var ranges = data.Days.Select(day => day.Range).OfType<Repose.Sleep.GroupRange>().ToList();
        var ticks = Ticks.Around(ranges.Min(range => range.Least), ranges.Max(range => range.Most), 6, "");
        var left = 12 + ticks.Values.Max(tick => layout.WidthOf(Numbers.Plain(tick)));
        var (right, top, bottom) = (layout.Width - 8, 26.0, layout.IsNarrow ? 216.0 : 256.0);
        var x = new Scale(0, data.Days.Count, left, right);
        var y = new Scale(ticks.Low, ticks.High, bottom, top);

        canvas.Text(0, 13, layout.IsNarrow ? GroupBandWords.ShortHeading : GroupBandWords.Heading, "quiet");
        foreach (var tick in ticks.Values)
        {
            canvas.Line(left, y[tick], right, y[tick], "grid");
            canvas.Text(left - 6, y[tick] + 4, Numbers.Plain(tick), "quiet", Anchor.End);
        }

        canvas.Line(left, bottom, right, bottom, "axis");
        Band(canvas, data, x, y);
        Open(canvas, data, x, bottom);
        Dates(canvas, data, layout, x, bottom);
        return canvas.Finish(id, layout, bottom + 30, data.Title, GroupBandWords.Description(data));
    }

    private static void Band(SvgCanvas canvas, GroupBandData data, Scale x, Scale y)
    {
        var edges = new StringBuilder();
        for (var i = 0; i < data.Days.Count; i++)
        {
            if (data.Days[i].Range is { } range)
            {
                canvas.Rect(x[i], y[range.Most], x[i + 1] - x[i], y[range.Least] - y[range.Most], "band");
                foreach (var value in new[] { range.Least, range.Most })
                {
                    edges.Append(SvgCanvas.Move(x[i], y[value])).Append(SvgCanvas.To(x[i + 1], y[value]));
                }
            }
        }

        canvas.Path(edges.ToString(), "level-thin");
    }

    /// <summary>Days without a bar say why.</summary>
    private static void Open(SvgCanvas canvas, GroupBandData data, Scale x, double bottom)
    {
        for (var i = 0; i < data.Days.Count; i++)
        {
            if (!data.Days[i].NightIsKnown)
            {
                canvas.Cross(x[i + 0.5], bottom - 8, 3, "missing");
            }
            else if (data.Days[i].Range is null)
            {
                canvas.Line(x[i + 0.25], bottom - 8, x[i + 0.75], bottom - 8, "missing");
            }
        }
    }

    private static void Dates(SvgCanvas canvas, GroupBandData data, Layout layout, Scale x, double bottom)
    {
        var (first, last) = (data.Days[0].Date, data.Days[^1].Date);
        foreach (var (date, words) in DateTicks.Between(first, last, layout.IsNarrow ? 4 : 8))
        {
            var at = x[NodaTime.Period.DaysBetween(first, date)];
            canvas.Line(at, bottom, at, bottom + 4, "axis");
            canvas.Text(at, bottom + 20, words, "quiet", Anchor.Middle);
        }
    }
}
