using NodaTime;

namespace Repose.Practice;

/// <summary>A stretch of one date that stands in for a therapist's usual hours of that date.</summary>
/// <remarks>A date with no stretch but with <see cref="IsClosed"/> is a day off.</remarks>
public sealed class DayHours(
    Id<MassagePractice> practiceId,
    Id<DayHours> id,
    Id<Therapist> therapistId,
    LocalDate date,
    LocalTime from,
    LocalTime until,
    bool isClosed
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which stretch.</summary>
    public Id<DayHours> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Therapist> TherapistId { get; private set; } = therapistId;

    /// <summary>The date.</summary>
    public LocalDate Date { get; private set; } = date;

    /// <summary>From when a session can start.</summary>
    public LocalTime From { get; private set; } = from;

    /// <summary>By when a session ends; midnight means the end of the day.</summary>
    public LocalTime Until { get; private set; } = until;

    /// <summary>Whether the therapist does not work on the date at all; then the times mean nothing.</summary>
    public bool IsClosed { get; private set; } = isClosed;
}
