using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.SleepAsAndroid;

/// <summary>What the events of a sleep say of its stages.</summary>
/// <param name="Spans">The stages: in order, each moment once.</param>
/// <param name="Awake">The time awake; null where the sleep has no events at all.</param>
internal sealed partial record SleepEvents(IReadOnlyList<StateSpan> Spans, Duration? Awake)
{
    private const long Latest = 253_402_300_799_999;

    /// <summary>Where the columns of minutes and events begin: after the last one that has a name.</summary>
    private const int BeforeEvents = 14;

    private sealed record Edge(SleepState State, bool IsStart, Instant At);

    /// <summary>A time in milliseconds since 1970; null if it is none.</summary>
    public static Instant? Moment(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ms) && ms <= Latest
            ? Instant.FromUnixTimeMilliseconds(ms)
            : null;

    /// <summary>The events in this row.</summary>
    /// <remarks>They are known by their form: the row of names and the row of values do not always have the same width.</remarks>
    public static SleepEvents Of(CsvTable row, Instant start, Instant end)
    {
        var edges = new List<Edge>();
        var any = false;
        for (var column = BeforeEvents; column < row.Width; column++)
        {
            if (row.Text(column) is { } text && Pattern().Match(text) is { Success: true } match)
            {
                any = true;
                if (EdgeOf(match) is { } edge)
                {
                    edges.Add(edge);
                }
            }
        }

        var spans = Lay(edges.OrderBy(e => e.At), start, end);
        var awake = spans
            .Where(s => s.State == SleepState.Awake)
            .Aggregate(Duration.Zero, (sum, span) => sum + span.Length);
        return new(spans, any ? awake : null);
    }

    /// <summary>Stages go on while somebody is awake in them: what began last holds, and being awake before all.</summary>
    private static List<StateSpan> Lay(IEnumerable<Edge> edges, Instant start, Instant end)
    {
        var spans = new List<StateSpan>();
        var running = new List<SleepState>();
        var reached = start;
        foreach (var edge in edges)
        {
            Until(edge.At);
            running.Remove(edge.State);
            if (edge.IsStart)
            {
                running.Add(edge.State);
            }
        }

        Until(end);
        return spans;

        void Until(Instant moment)
        {
            var to = Instant.Max(reached, Instant.Min(moment, end));
            if (running.Count > 0)
            {
                var state = running.Contains(SleepState.Awake) ? SleepState.Awake : running[^1];
                StateSpans.Append(spans, state, reached, to);
            }

            reached = to;
        }
    }

    private static Edge? EdgeOf(Match match)
    {
        SleepState? state = match.Groups["stage"].Value switch
        {
            "LIGHT" => SleepState.Light,
            "DEEP" => SleepState.Deep,
            "REM" => SleepState.Rem,
            "AWAKE" => SleepState.Awake,
            _ => null,
        };
        return state is { } known && Moment(match.Groups["at"].Value) is { } at
            ? new(known, match.Groups["edge"].ValueSpan is "START", at)
            : null;
    }

    [GeneratedRegex(
        @"^((?<stage>[A-Z]+)_(?<edge>START|END)|[A-Z_]+)-(?<at>\d{12,15})(-|$)",
        RegexOptions.ExplicitCapture,
        Patterns.NoClock
    )]
    private static partial Regex Pattern();
}
