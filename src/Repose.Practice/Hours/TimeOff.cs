using NodaTime;

namespace Repose.Practice;

/// <summary>A time in which a therapist cannot be booked: leave, training, a dentist. Why is nobody's business here.</summary>
public sealed class TimeOff(
    Id<MassagePractice> practiceId,
    Id<TimeOff> id,
    Id<Therapist> therapistId,
    Instant from,
    Instant until,
    string note
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which time off.</summary>
    public Id<TimeOff> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Therapist> TherapistId { get; private set; } = therapistId;

    /// <summary>Its start.</summary>
    public Instant From { get; private set; } = from;

    /// <summary>Its end, not included.</summary>
    public Instant Until { get; private set; } = until;

    /// <summary>A word for colleagues, such as "training"; may be empty.</summary>
    public string Note { get; private set; } = note;
}
