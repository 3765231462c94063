using NodaTime;

namespace Repose.Practice;

/// <summary>What a client would like of a course.</summary>
/// <param name="FirstDay">The first day of its first week.</param>
/// <param name="Weekdays">The days of the week on which the client can come.</param>
/// <param name="Around">The time of day at which the client likes to come.</param>
/// <param name="Within">How much earlier or later would do.</param>
public sealed record CourseWish(
    LocalDate FirstDay,
    IReadOnlySet<IsoDayOfWeek> Weekdays,
    LocalTime Around,
    Duration Within
);
