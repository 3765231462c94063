using NodaTime;

namespace Repose.Sleep;

/// <summary>One stretch of time that one device told of, exactly as it told it.</summary>
/// <remarks>
/// A period may be a whole night with all its stages (Fitbit) or a fragment that says one thing of a few minutes
/// (Apple Health). The night that follows from it puts fragments together and settles what overlaps.
/// </remarks>
public sealed record SleepPeriod
{
    /// <summary>Who told it.</summary>
    public required SleepSource Source { get; init; }

    /// <summary>The first moment told of.</summary>
    public required Instant Start { get; init; }

    /// <summary>The first moment after it.</summary>
    public required Instant End { get; init; }

    /// <summary>The zone in which the person slept; a fixed offset where the source gives no more than that.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>What was said of the time inside the period, ordered by start, not overlapping. May leave gaps.</summary>
    public IReadOnlyList<StateSpan> Spans { get; init; } = [];

    /// <summary>The source's own word on whether this is a nap; null where it has none.</summary>
    public bool? IsNap { get; init; }

    /// <summary>The source's own sums, where it gives them: they are kept, not recomputed from the spans.</summary>
    public ToldTotals? Totals { get; init; }

    /// <summary>What a reader should know of this period ("60 min of padding on a clock-change night").</summary>
    public string? Note { get; init; }

    /// <summary>The order of the clock, for sorting: by start, then by end.</summary>
    public static int ByStart(SleepPeriod one, SleepPeriod other)
    {
        var start = one.Start.CompareTo(other.Start);
        return start != 0 ? start : one.End.CompareTo(other.End);
    }
}
