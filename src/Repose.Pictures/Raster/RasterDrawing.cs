using System.Text;
using Repose.Pictures.Drawing;
using Repose.Pictures.Words;
using Repose.Sleep;

namespace Repose.Pictures;

/// <summary>Draws the raster of nights in one layout.</summary>
internal sealed class RasterDrawing
{
    private const double GroupGap = 24;
    private readonly SvgCanvas canvas = new();
    private readonly NightRasterData data;
    private readonly RasterRows rows;
    private readonly Layout layout;
    private readonly RasterWindow window;
    private readonly Scale x;
    private readonly double left;
    private readonly double right;
    private readonly double rowHeight;
    private readonly StringBuilder[] tones = [new(), new(), new()];
    private readonly List<(RasterRow Row, double At)> placed = [];
    private readonly StringBuilder weekends = new();
    private readonly StringBuilder inBed = new();
    private readonly StringBuilder nothing = new();
    private readonly StringBuilder guides = new();

    private RasterDrawing(NightRasterData data, RasterRows rows, Layout layout)
    {
        (this.data, this.rows, this.layout) = (data, rows, layout);
        window = RasterWindow.Of(rows);
        left = layout.WidthOf("Mon 30 Nov") + 16;
        right = layout.Width - (layout.IsNarrow ? 10 : 16);
        rowHeight = rows.Count switch
        {
            <= 30 => 15,
            <= 70 => 11.5,
            _ => 8,
        };
        x = new Scale(window.From, window.To, left, right);
    }

    internal static string Of(string id, NightRasterData data, RasterRows rows, Layout layout) =>
        new RasterDrawing(data, rows, layout).Draw(id);

    private string Draw(string id)
    {
        var y = 24.0;
        Ticks(14);
        foreach (var group in rows.Groups)
        {
            if (group.Name.Length > 0 || group.Skipped > 0)
            {
                y += group == rows.Groups[0] ? 14 : GroupGap;
                canvas.Text(0, y - 5, layout.Fitted(Heading(group), layout.Width), "strong");
            }

            var start = y;
            foreach (var row in group.Rows)
            {
                Row(row, y, row == group.Rows[0]);
                placed.Add((row, y));
                y += rowHeight;
            }

            Guides(start, y);
        }

        canvas.Path(weekends.ToString(), "weekend");
        canvas.Path(guides.ToString(), "grid");
        canvas.Path(nothing.ToString(), "nothing");
        canvas.Path(inBed.ToString(), "in-bed");
        string[] looks = ["light", "rem", "deep"];
        for (var i = 0; i < looks.Length; i++)
        {
            canvas.Path(tones[i].ToString(), looks[i]);
        }

        foreach (var (row, at) in placed)
        {
            Marks(row, at + rowHeight / 2 - 0.75, at);
        }

        Ticks(y + 16);
        return canvas.Finish(id, layout, y + 22, data.Title, RasterWords.Description(rows));
    }

    private static string Heading(RasterGroup group) =>
        group.Skipped > 0
            ? Numbers.Of(
                group.Skipped,
                count => RasterText.FormatAfterSkippedOne(group.Name, count),
                count => RasterText.FormatAfterSkipped(group.Name, count)
            )
            : group.Name;

    private void Ticks(double line)
    {
        var step = layout.IsNarrow && window.To - window.From > 18 ? 6 : 3;
        foreach (var (hour, words) in window.Ticks(step))
        {
            canvas.Text(x[hour], line, layout.IsNarrow ? words : words + ":00", "quiet", Anchor.Middle);
        }
    }

    private void Guides(double from, double to)
    {
        foreach (var (hour, _) in window.Ticks(3))
        {
            guides.Append(SvgCanvas.Move(x[hour], from)).Append(SvgCanvas.To(x[hour], to));
        }
    }

    private void Row(RasterRow row, double y, bool isFirst)
    {
        if (isFirst || row.Date.DayOfWeek == NodaTime.IsoDayOfWeek.Monday && rowHeight * 2 >= layout.Font + 3)
        {
            canvas.Text(left - 16, y + rowHeight / 2 + 4, RasterWords.RowLabel(row.Date), "quiet", Anchor.End);
        }

        if (SocialJetlag.IsWeekend(row.Date))
        {
            weekends.Append(SvgCanvas.Box(left, y - 0.75, right - left, rowHeight));
        }

        if (row.HasNothing)
        {
            nothing.Append(SvgCanvas.Move(x[window.From], y + rowHeight / 2));
            nothing.Append(SvgCanvas.To(x[window.To], y + rowHeight / 2));
        }

        foreach (var episode in row.Episodes)
        {
            foreach (var piece in row.Pieces(episode, episode.InBed.Start, episode.InBed.End))
            {
                Box(inBed, piece, y, 1);
            }

            foreach (var span in episode.Spans.Where(span => span.State.IsSleep))
            {
                var (tone, height) = Look(span.State);
                foreach (var piece in row.Pieces(episode, span.Start, span.End))
                {
                    Box(tones[tone], piece, y, height);
                }
            }
        }
    }

    private static (int Tone, double Height) Look(SleepState state) =>
        state switch
        {
            SleepState.Deep => (2, 0.92),
            SleepState.Rem => (1, 0.66),
            SleepState.Light => (0, 0.42),
            _ => (0, 0.66),
        };

    /// <summary>A box on the clock; the two runs of a repeated hour share the height of the row.</summary>
    private void Box(StringBuilder path, ClockPiece piece, double y, double share)
    {
        var (from, to) = (Math.Max(piece.From, window.From), Math.Min(piece.To, window.To));
        if (to <= from)
        {
            return;
        }

        var lane = rowHeight - 1.5;
        var (top, height) = piece.Lane switch
        {
            ClockLane.First => (y, lane / 2),
            ClockLane.Second => (y + lane / 2, lane / 2),
            _ => (y, lane),
        };
        path.Append(SvgCanvas.Box(x[from], top + height * (1 - share) / 2, x[to] - x[from], height * share));
    }

    /// <summary>What must not be hidden: missing nights, sessions, changes of the clock.</summary>
    private void Marks(RasterRow row, double middle, double y)
    {
        if (row.AfterSession)
        {
            canvas.Diamond(left - 8, middle, Math.Min(4.2, rowHeight * 0.45), "session");
        }

        if (row.HasNothing)
        {
            canvas.Cross((x[-1] + x[7]) / 2, middle, Math.Min(3, rowHeight * 0.3), "missing");
        }

        if (row.Change is { } change)
        {
            if (change.Forward)
            {
                canvas.Hatch(x[change.From], y, x[change.To] - x[change.From], rowHeight - 1.5, "hatching");
            }
            else
            {
                canvas.Line(x[change.From], middle, x[change.To], middle, "repeat");
            }

            var words = layout.IsNarrow ? $"{Numbers.Plain(change.DayHours)} h" : change.Words;
            canvas.Text(right, middle + 4, words, "over", Anchor.End);
        }
    }
}
