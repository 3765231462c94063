using NodaTime;

namespace Repose.Web.Desk;

/// <summary>What is on today.</summary>
/// <param name="Date">The day on the practice's clocks.</param>
/// <param name="Now">The moment of looking.</param>
/// <param name="Zone">The zone of the clocks.</param>
/// <param name="Visits">Today's, by time.</param>
/// <param name="Unmarked">Those of the days before of which nobody has said what became of them.</param>
internal sealed record DeskDay(
    LocalDate Date,
    Instant Now,
    DateTimeZone Zone,
    IReadOnlyList<DeskVisit> Visits,
    IReadOnlyList<DeskVisit> Unmarked
);
