using NodaTime;

namespace Repose.Web.Diary;

/// <summary>Which mornings can be written about.</summary>
/// <remarks>
/// Memory of a night fades within days, so the diary is open for the last seven mornings only. A phone may be where the
/// day has begun already, so a date is of the future only when it is so everywhere on earth.
/// </remarks>
internal static class Mornings
{
    internal const int Open = 7;

    private static readonly Offset Earliest = Offset.FromHours(14);

    /// <summary>The mornings that are open, the last first.</summary>
    internal static IEnumerable<LocalDate> Last(LocalDate today) =>
        Enumerable.Range(0, Open).Select(days => today.PlusDays(-days));

    internal static bool IsToCome(LocalDate date, Instant now) => date > now.WithOffset(Earliest).Date;

    internal static bool IsLongAgo(LocalDate date, LocalDate today) => date <= today.PlusDays(-Open);
}
