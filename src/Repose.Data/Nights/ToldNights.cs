using Repose.Sleep;

namespace Repose.Data;

/// <summary>From what is kept to what the domain asks for.</summary>
public static class ToldNights
{
    /// <summary>The pages that hold: of each night the one that was written last.</summary>
    /// <remarks>
    /// Versions are counted as they arrive. A phone without a connection can send late what it wrote early: then another
    /// device's later writing goes on to hold.
    /// </remarks>
    public static IEnumerable<DiaryPage> Newest(this IEnumerable<DiaryPage> pages) =>
        pages.GroupBy(page => page.Date).Select(night => night.MaxBy(page => (page.WrittenAt, page.Version))!);

    /// <summary>The diary as it stands.</summary>
    public static IReadOnlyList<Night> Told(this IEnumerable<DiaryPage> pages) =>
        Sleep.Nights.Told(pages.Newest().Select(page => page.ToEntry()));

    /// <summary>The nights that devices told of.</summary>
    public static IReadOnlyList<Night> Measured(this IEnumerable<DevicePeriod> periods) =>
        Sleep.Nights.Measured(periods.Select(period => period.ToPeriod()));
}
