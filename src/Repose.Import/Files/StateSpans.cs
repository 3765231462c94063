using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Files;

/// <summary>Spans that come one after the other.</summary>
internal static class StateSpans
{
    /// <summary>Adds a span at the end; it lengthens the last one if it goes on with the same state.</summary>
    public static void Append(List<StateSpan> spans, SleepState state, Instant from, Instant to)
    {
        if (from >= to)
        {
            return;
        }

        if (spans is [.., var last] && last.State == state && last.End == from)
        {
            spans[^1] = new(state, last.Start, to);
        }
        else
        {
            spans.Add(new(state, from, to));
        }
    }

    /// <summary>Spans as they were found, put in order and cut to a sleep. Where two overlap, the earlier one holds.</summary>
    public static List<StateSpan> InOrder(IEnumerable<StateSpan> found, Instant start, Instant end)
    {
        var spans = new List<StateSpan>();
        var reached = start;
        foreach (var span in found.OrderBy(s => s.Start).ThenBy(s => s.End).ThenBy(s => s.State))
        {
            var (from, to) = (Instant.Max(span.Start, reached), Instant.Min(span.End, end));
            if (from < to)
            {
                Append(spans, span.State, from, to);
                reached = to;
            }
        }

        return spans;
    }

    /// <summary>The sums of spans that tell every moment, by stage where stages are told; null where nothing is.</summary>
    public static ToldTotals? Totals(IReadOnlyList<StateSpan> spans)
    {
        if (spans.Count == 0)
        {
            return null;
        }

        var isStaged = spans.Any(s => s.State.IsStage);
        return new(
            Sum(s => s.IsSleep),
            Sum(s => s == SleepState.Awake),
            isStaged ? Sum(s => s == SleepState.Light) : null,
            isStaged ? Sum(s => s == SleepState.Deep) : null,
            isStaged ? Sum(s => s == SleepState.Rem) : null
        );

        Duration Sum(Func<SleepState, bool> counts) =>
            spans.Where(s => counts(s.State)).Aggregate(Duration.Zero, (sum, span) => sum + span.Length);
    }
}
