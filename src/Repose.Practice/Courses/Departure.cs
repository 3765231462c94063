using NodaTime;

namespace Repose.Practice;

/// <summary>That a session of a drawn course did not stay on the day that the lot gave.</summary>
/// <remarks>The analysis goes by the days as drawn; a draw from which much departed is no longer called one.</remarks>
public sealed class Departure(
    Id<MassagePractice> practiceId,
    Id<Departure> id,
    Id<Course> courseId,
    Id<Appointment> appointmentId,
    LocalDate from,
    LocalDate? to,
    Instant at
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which departure.</summary>
    public Id<Departure> Id { get; private set; } = id;

    /// <summary>From the draw of which course.</summary>
    public Id<Course> CourseId { get; private set; } = courseId;

    /// <summary>Which session.</summary>
    public Id<Appointment> AppointmentId { get; private set; } = appointmentId;

    /// <summary>The day that it was on.</summary>
    public LocalDate From { get; private set; } = from;

    /// <summary>The day that it was moved to; null if it was called off.</summary>
    public LocalDate? To { get; private set; } = to;

    /// <summary>When that happened.</summary>
    public Instant At { get; private set; } = at;
}
