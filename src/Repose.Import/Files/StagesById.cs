using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Files;

/// <summary>The stages of all sleeps of an export, where they stand in a table of their own.</summary>
internal sealed class StagesById(Reading reading)
{
    private readonly Dictionary<string, (string Part, List<StateSpan> Spans)> bySleep = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private long count;

    /// <summary>Keeps a stage for the sleep that it belongs to.</summary>
    public void Add(string sleep, StateSpan span, string part)
    {
        if (++count > reading.Limits.Spans)
        {
            throw new UnreadableException(new TooLarge(part, ImportText.FormatManyChanges(reading.Limits.Spans)));
        }

        if (!bySleep.TryGetValue(sleep, out var stages))
        {
            bySleep[sleep] = stages = (part, []);
        }

        stages.Spans.Add(span);
    }

    /// <summary>The stages of a sleep: in order, each moment once, cut to it.</summary>
    public List<StateSpan> Of(string sleep, Instant start, Instant end)
    {
        asked.Add(sleep);
        return bySleep.TryGetValue(sleep, out var stages) ? StateSpans.InOrder(stages.Spans, start, end) : [];
    }

    /// <summary>Leaves out the stages that nobody asked for, once all sleeps are read: their sleep is not in this export.</summary>
    public void LeaveOutOthers()
    {
        foreach (var (_, (part, _)) in bySleep.Where(stages => !asked.Contains(stages.Key)))
        {
            reading.LeftOut.Add(ImportText.StagesOfSleep, ImportText.SleepNotHere, part);
        }
    }
}
