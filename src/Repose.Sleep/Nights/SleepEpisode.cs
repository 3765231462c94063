using NodaTime;

namespace Repose.Sleep;

/// <summary>One sleep (or one stay in bed without known sleep), settled from everything told of that time.</summary>
public sealed record SleepEpisode
{
    /// <summary>The part it plays in its night.</summary>
    public required EpisodeKind Kind { get; init; }

    /// <summary>Its start: first sleep, or what the source calls the start.</summary>
    public required Instant Start { get; init; }

    /// <summary>Its end: the end of the last sleep, or what the source calls the end.</summary>
    public required Instant End { get; init; }

    /// <summary>The zone in which the person woke.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>The source that was believed first.</summary>
    public required SleepSource Source { get; init; }

    /// <summary>What was said of the time between start and end: ordered, not overlapping, every moment once.</summary>
    public IReadOnlyList<StateSpan> Spans { get; init; } = [];

    /// <summary>The in-bed time around it, from the first to the last moment; at least the episode itself.</summary>
    public required Interval InBed { get; init; }

    /// <summary>
    /// The minutes in bed as told, where they are fewer than those of <see cref="InBed"/>: the time out of bed in a stay
    /// without known sleep, or time that the source has no measurement of, is left out. Null: all of it.
    /// </summary>
    public Duration? InBedTold { get; init; }

    /// <summary>TIB, SOL, WASO, TST and the rest.</summary>
    public required SleepMetrics Metrics { get; init; }

    /// <summary>What a reader should know of it.</summary>
    public string? Note { get; init; }

    /// <summary>The sleep date: the local date on which the person woke, where they slept.</summary>
    public LocalDate Date => End.InZone(Zone).Date;
}
