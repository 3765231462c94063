using NodaTime;
using Repose.Sleep;

namespace Repose.Web.Reaction;

/// <summary>Where the dots of a trend stand.</summary>
internal sealed class ReactionDrawing
{
    internal const double Width = 640;
    internal const double Height = 220;
    internal const double Left = 40;
    private const double Top = 12;
    private const double Bottom = Height - 28;
    private const double DotRoom = 8;

    private readonly double low;
    private readonly double high;

    internal ReactionDrawing(IReadOnlyList<ReactionRun> runs)
    {
        var known = runs.Where(run => run.Score.MeanSpeed is not null).ToList();
        double[] speeds = [.. known.Select(run => run.Score.MeanSpeed!.Value)];
        // Half a step of room around, so that a steady person's tests do not look as if they jumped up and down.
        (low, high) =
            speeds.Length == 0
                ? (0, 1)
                : (Math.Floor((2 * speeds.Min()) - 0.5) / 2, Math.Ceiling((2 * speeds.Max()) + 0.5) / 2);
        var (first, last) = (runs[0].At, runs[^1].At);
        Dots = [.. known.Select(run => (X(run.At, first, last), Y(run.Score.MeanSpeed!.Value)))];
    }

    internal IReadOnlyList<(double X, double Y)> Dots { get; }

    internal IEnumerable<double> Ticks
    {
        get
        {
            var step = high - low > 3 ? 1 : 0.5;
            for (var tick = low; tick <= high; tick += step)
            {
                yield return tick;
            }
        }
    }

    internal double Y(double speed) => Bottom - ((speed - low) / (high - low) * (Bottom - Top));

    private static double X(Instant at, Instant first, Instant last) =>
        last == first
            ? (Left + Width) / 2
            : Left + DotRoom + ((at - first) / (last - first) * (Width - Left - (2 * DotRoom)));
}
