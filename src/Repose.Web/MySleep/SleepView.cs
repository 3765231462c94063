using NodaTime;
using Repose.Pictures;
using Repose.Sleep;

namespace Repose.Web.MySleep;

/// <summary>What the page of a client's sleep shows.</summary>
public sealed record SleepView
{
    /// <summary>How many days the raster, the debt and the last weeks' sums look back.</summary>
    public const int Recent = 14;

    /// <summary>How many days insomnia-pattern nights and regularity are counted over.</summary>
    public const int Month = 28;

    public required SleepRange Range { get; init; }
    public required KeptNights Nights { get; init; }

    /// <summary>Whether the pictures show what devices told, or the diary.</summary>
    public required bool FromDevice { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>The need that sleep debt is counted against.</summary>
    public required SleepNeed Need { get; init; }

    public required IReadOnlyList<SessionMark> Sessions { get; init; }
    public required IReadOnlyList<Phase> Phases { get; init; }

    public IReadOnlyList<Night> Shown => Nights.From(FromDevice);

    /// <summary>The last date of which anything is known.</summary>
    public LocalDate? LastNight => Nights.Told.Concat(Nights.Measured).Select(night => (LocalDate?)night.Date).Max();

    /// <summary>The shown nights of the last days of the range.</summary>
    public IReadOnlyList<Night> Last(int days)
    {
        var first = Range.Last.PlusDays(1 - days);
        return [.. Shown.Where(night => night.Date >= first)];
    }
}
