using NodaTime;
using Repose.Practice;
using Repose.Web.Courses;
using Repose.Web.Verdicts;

namespace Repose.Web.CourseDesk;

/// <summary>A course at the desk: what was fixed, how far it is, what is due, what changed.</summary>
internal sealed record CourseSheet
{
    public required Client Client { get; init; }
    public required DateTimeZone Zone { get; init; }
    public required LocalDate Today { get; init; }

    /// <summary>The newest course, or the one that was asked for; null where there is none.</summary>
    public Course? Course { get; init; }

    /// <summary>Its sessions in any state, by time.</summary>
    public IReadOnlyList<Appointment> Sessions { get; init; } = [];

    /// <summary>The same beside its nights; null while it may not be seen.</summary>
    public CourseView? View { get; init; }

    /// <summary>Sessions that left the day that the lot gave.</summary>
    public IReadOnlyList<Departure> Departures { get; init; } = [];

    /// <summary>What was decided, the first first.</summary>
    public IReadOnlyList<CourseChange> Changes { get; init; } = [];

    /// <summary>What waits for the client's answers.</summary>
    public IReadOnlyList<string> OpenQuestions { get; init; } = [];

    /// <summary>The askings of this course, by day.</summary>
    public IReadOnlyList<Asking> Askings { get; init; } = [];

    /// <summary>The day of the last reaction test; null for none.</summary>
    public LocalDate? LastReaction { get; init; }

    /// <summary>The sessions whose note is not signed.</summary>
    public IReadOnlyList<Appointment> WithoutNote { get; init; } = [];

    /// <summary>The first session that was not called off; null where there is none.</summary>
    public Instant? FirstSession => CourseRegistration.FirstOf(Sessions);

    /// <summary>Whether a session of it is still to come.</summary>
    public bool Goes(Instant now) =>
        Course?.CancelledAt is null && Sessions.Any(one => one.State is AppointmentState.Booked && one.Start > now);

    /// <summary>Whether a reaction test is due: it goes with the questions, before, during and after the course.</summary>
    public bool ReactionIsDue => Repose.Practice.Askings.ForReactionTest(Askings, Today, LastReaction) is not null;
}
