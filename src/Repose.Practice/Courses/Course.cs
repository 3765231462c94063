using NodaTime;

namespace Repose.Practice;

/// <summary>A planned course of sessions for one client.</summary>
public sealed class Course(
    Id<MassagePractice> practiceId,
    Id<Course> id,
    Id<Service> serviceId,
    int sessions,
    CourseDraw? draw,
    Instant createdAt
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which course.</summary>
    public Id<Course> Id { get; private set; } = id;

    /// <summary>What is done in each session.</summary>
    public Id<Service> ServiceId { get; private set; } = serviceId;

    /// <summary>For whom; null while its sessions are only held.</summary>
    public Id<Client>? ClientId { get; private set; }

    /// <summary>How many sessions were planned.</summary>
    public int Sessions { get; private set; } = sessions;

    /// <summary>How its days were drawn by lot; null where they were chosen.</summary>
    public CourseDraw? Draw { get; private set; } = draw;

    /// <summary>The code of the one measure of sleep that the course is judged by; null while none was named.</summary>
    public string? Outcome { get; private set; }

    /// <summary>When that measure was named; after the first session it is too late for a fair answer.</summary>
    public Instant? OutcomeNamedAt { get; private set; }

    /// <summary>When it was planned.</summary>
    public Instant CreatedAt { get; private set; } = createdAt;

    /// <summary>When it was called off; null while it goes on.</summary>
    public Instant? CancelledAt { get; private set; }

    /// <summary>The one source of nights that it is judged by; null while none is named.</summary>
    public string? NightsFrom { get; private set; }

    /// <summary>When that source was named.</summary>
    public Instant? NightsNamedAt { get; private set; }

    /// <summary>Names the source of nights that it is judged by.</summary>
    /// <remarks>Once its sessions have begun, what is named stays: nobody picks the source that tells what they hope.</remarks>
    /// <param name="source">The source.</param>
    /// <param name="firstSession">When its first session begins; null where there is none.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Whether it was named.</returns>
    public bool NameNights(string source, Instant? firstSession, Instant now)
    {
        if (NightsFrom is not null && firstSession is { } began && began <= now)
        {
            return false;
        }

        (NightsFrom, NightsNamedAt) = (source, now);
        return true;
    }

    /// <summary>Whether its source was named only after its first session had begun.</summary>
    /// <param name="firstSession">When its first session begins; null where there is none.</param>
    public bool IsNamedLate(Instant? firstSession) =>
        NightsNamedAt is { } named && firstSession is { } began && began <= named;

    /// <summary>Agrees it for a client.</summary>
    public void Confirm(Id<Client> client) => ClientId = client;

    /// <summary>The smallest change of that measure that matters to this client, in its unit; null for the usual one.</summary>
    public double? ImportantChange { get; private set; }

    /// <summary>Names the one measure that it is judged by, and how much of a change counts where that is not the usual.</summary>
    public void JudgeBy(string outcome, Instant now, double? importantChange = null) =>
        (Outcome, OutcomeNamedAt, ImportantChange) = (outcome, now, importantChange);

    /// <summary>Calls off what is left of it.</summary>
    public void Cancel(Instant now) => CancelledAt = now;
}
