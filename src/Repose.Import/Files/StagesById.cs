using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Files;

/// <summary>The stages of all sleeps of an export, where they stand in a table of their own.</summary>
internal sealed class StagesById(Reading reading)
{
    private readonly Dictionary<string, List<StateSpan>> bySleep = new(StringComparer.Ordinal);
    private long count;

    /// <summary>Keeps a stage for the sleep that it belongs to.</summary>
    public void Add(string sleep, StateSpan span, string part)
    {
        if (++count > reading.Limits.Spans)
        {
            throw new UnreadableException(new TooLarge(part, ImportText.FormatManyChanges(reading.Limits.Spans)));
        }

        if (!bySleep.TryGetValue(sleep, out var spans))
        {
            bySleep[sleep] = spans = [];
        }

        spans.Add(span);
    }

    /// <summary>The stages of a sleep: in order, each moment once, cut to it.</summary>
    public List<StateSpan> Of(string sleep, Instant start, Instant end) =>
        StateSpans.InOrder(bySleep.GetValueOrDefault(sleep, []), start, end);
}
