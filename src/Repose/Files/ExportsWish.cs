using NodaTime;
using Repose.Import;
using Repose.Sleep;

namespace Repose.Files;

/// <summary>How a person wants exports to be read, where those do not say it themselves.</summary>
internal sealed record ExportsWish
{
    /// <summary>The zone in which the person lives; null where it was not said.</summary>
    internal DateTimeZone? Zone { get; init; }

    /// <summary>How an actigraph's minutes are told asleep and awake.</summary>
    internal ActivityScoring Scoring { get; init; }

    /// <summary>What was said of a spreadsheet.</summary>
    internal SheetWish Sheet { get; init; } = SheetWish.None;

    /// <summary>The present moment, after which no night can lie; null to take every night.</summary>
    internal Instant? Now { get; init; }
}
