using NodaTime;
using Repose.Sleep;

namespace Repose.Import;

/// <summary>What the reader of an export has to be told, because the export may not say it.</summary>
public sealed record ImportOptions
{
    /// <summary>The zone in which the person lives, if the person said so. Null: nobody was asked.</summary>
    public DateTimeZone? Zone { get; init; }

    /// <summary>Finds the zone to read bare clock times in when <see cref="Zone"/> is null: the zone of the computer.</summary>
    /// <remarks>Every import that had to use it says so in a remark. Those that have no need of it do not ask.</remarks>
    public required Func<DateTimeZone> FallbackZone { get; init; }

    /// <summary>Is told the share of the work that is done, from 0 to 1, about a hundred times. Never goes back.</summary>
    public IProgress<double>? Progress { get; init; }

    /// <summary>
    /// Whether the reading shares its machine with others, as in a server: then what may be held in memory is bounded more
    /// tightly, at about thirty years of nights.
    /// </summary>
    public bool IsShared { get; init; }

    /// <summary>Nights that the sleeper told, which say when they were in bed to a device that only counts movement.</summary>
    public IReadOnlyList<DiaryEntry> Diary { get; init; } = [];

    /// <summary>How minutes of movement are told asleep and awake, for a device that tells no more than movement.</summary>
    public ActivityScoring Scoring { get; init; }

    /// <summary>What the person said of a spreadsheet: what its columns hold, how its dates are meant.</summary>
    public SheetWish Sheet { get; init; } = SheetWish.None;

    /// <summary>The present moment: what lies after it is not taken. Null: nobody knows, and everything is.</summary>
    public Instant? Now { get; init; }

    internal DateTimeZone HomeZone => Zone ?? FallbackZone();
}
