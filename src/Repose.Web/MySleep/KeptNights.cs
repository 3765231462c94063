using NodaTime;
using Repose.Data;
using Repose.Sleep;

namespace Repose.Web.MySleep;

/// <summary>A client's nights as the diary and as devices told them: side by side, never averaged.</summary>
/// <param name="Pages">Of each night the newest page of the diary, in order.</param>
/// <param name="Periods">What devices told, in order.</param>
/// <param name="Told">The nights of the diary.</param>
/// <param name="Measured">The nights of the devices.</param>
public sealed record KeptNights(
    IReadOnlyList<DiaryPage> Pages,
    IReadOnlyList<DevicePeriod> Periods,
    IReadOnlyList<Night> Told,
    IReadOnlyList<Night> Measured
)
{
    /// <summary>Whether anything is known at all.</summary>
    public bool IsEmpty => Told.Count == 0 && Measured.Count == 0;

    /// <summary>The nights of the diary, or those of devices.</summary>
    public IReadOnlyList<Night> From(bool device) => device ? Measured : Told;

    /// <summary>Whether devices told of a night since a date; they are shown first where nobody chose.</summary>
    public bool ToldByDeviceSince(LocalDate first) =>
        Measured.Any(night => night.Date >= first && night.Metrics is not null);

    /// <summary>The nights of some of the dates.</summary>
    internal KeptNights During(DateInterval dates)
    {
        var (from, to) = MomentsOf(dates);
        return new(
            [.. Pages.Where(page => dates.Contains(page.Date))],
            [.. Periods.Where(period => period.Start >= from && period.Start < to)],
            [.. Told.Where(night => dates.Contains(night.Date))],
            [.. Measured.Where(night => dates.Contains(night.Date))]
        );
    }

    /// <summary>Between which moments all begins that can belong to the nights of some dates.</summary>
    /// <remarks>A date begins and ends at other moments elsewhere on earth, and a night begins on the date before.</remarks>
    internal static (Instant From, Instant To) MomentsOf(DateInterval dates) =>
        (Midnight(dates.Start.PlusDays(-2)), Midnight(dates.End.PlusDays(2)));

    private static Instant Midnight(LocalDate date) => date.AtMidnight().InUtc().ToInstant();
}
