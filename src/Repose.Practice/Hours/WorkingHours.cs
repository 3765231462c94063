using NodaTime;

namespace Repose.Practice;

/// <summary>One stretch of a therapist's usual week. A day may have several, such as before and after lunch.</summary>
public sealed class WorkingHours(
    Id<MassagePractice> practiceId,
    Id<WorkingHours> id,
    Id<Therapist> therapistId,
    IsoDayOfWeek weekday,
    LocalTime from,
    LocalTime until
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which stretch.</summary>
    public Id<WorkingHours> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Therapist> TherapistId { get; private set; } = therapistId;

    /// <summary>The day of the week.</summary>
    public IsoDayOfWeek Weekday { get; private set; } = weekday;

    /// <summary>From when a session can start, on the practice's clocks.</summary>
    public LocalTime From { get; private set; } = from;

    /// <summary>By when a session ends; midnight means the end of the day.</summary>
    public LocalTime Until { get; private set; } = until;
}
