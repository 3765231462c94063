using NodaTime;

namespace Repose.Practice;

/// <summary>What was done at a visit: how the client came and left, what was followed, and each step with its real time.</summary>
/// <remarks>
/// One for each visit. It is written while the session goes on and completed afterwards; what is said of it for good stands
/// in the signed note.
/// </remarks>
public sealed class SessionDone : IOfPractice
{
    /// <summary>The most letters of what changed, and of adverse effects.</summary>
    public const int LongestWords = 2000;

    private readonly List<SessionStep> steps = [];
    private readonly List<SessionAddOn> addOns = [];

    /// <summary>Begins the record of a visit.</summary>
    /// <param name="id">Which record.</param>
    /// <param name="visit">The visit, which is a client's.</param>
    /// <param name="followed">What is followed.</param>
    /// <param name="by">Who writes, by the name at that time.</param>
    /// <param name="now">When.</param>
    /// <exception cref="ArgumentException">Nobody has booked the visit yet.</exception>
    public SessionDone(Id<SessionDone> id, Appointment visit, FollowedProtocol followed, string by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(followed);
        (PracticeId, Id, AppointmentId) = (visit.PracticeId, id, visit.Id);
        ClientId = visit.ClientId ?? throw new ArgumentException("Nobody has booked this visit.", nameof(visit));
        (TherapistId, ChangedBy, ChangedAt) = (visit.TherapistId, by, now);
        (Protocol, ProtocolVersion) = (followed.Id, followed.Version);
        (PlannedMinutes, Pressure) = (followed.Minutes, followed.Pressure);
    }

    private SessionDone() => (Protocol, ChangedBy) = ("", "");

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; }

    /// <summary>Which record.</summary>
    public Id<SessionDone> Id { get; private set; }

    /// <summary>The visit.</summary>
    public Id<Appointment> AppointmentId { get; private set; }

    /// <summary>Whose.</summary>
    public Id<Client> ClientId { get; private set; }

    /// <summary>Who treated.</summary>
    public Id<Therapist> TherapistId { get; private set; }

    /// <summary>The protocol that was followed: an id of the content, or that of one of the practice's own.</summary>
    public string Protocol { get; private set; }

    /// <summary>The version of the protocol that was followed.</summary>
    public int ProtocolVersion { get; private set; }

    /// <summary>The length that the steps were planned for.</summary>
    public int PlannedMinutes { get; private set; }

    /// <summary>How firm the hands were, from 1, the lightest, to 5; null where nobody said.</summary>
    public int? Pressure { get; private set; }

    /// <summary>When the first step began; null before that.</summary>
    public Instant? StartedAt { get; private set; }

    /// <summary>When the last step ended; null while it goes on.</summary>
    public Instant? EndedAt { get; private set; }

    /// <summary>The oil, where it is one of the practice's list.</summary>
    public Id<AddOn>? OilId { get; private set; }

    /// <summary>The oil's name at that time; empty where none was used or nobody said.</summary>
    public string Oil { get; private set; } = "";

    /// <summary>Pain before, from 0, none, to 10.</summary>
    public int? PainBefore { get; private set; }

    /// <summary>Stress before, from 0, none, to 10.</summary>
    public int? StressBefore { get; private set; }

    /// <summary>Sleepiness before, from 0, wide awake, to 10.</summary>
    public int? SleepinessBefore { get; private set; }

    /// <summary>Pain after, from 0, none, to 10.</summary>
    public int? PainAfter { get; private set; }

    /// <summary>Stress after, from 0, none, to 10.</summary>
    public int? StressAfter { get; private set; }

    /// <summary>Sleepiness after, from 0, wide awake, to 10.</summary>
    public int? SleepinessAfter { get; private set; }

    /// <summary>What has changed since the last time, as the client told it.</summary>
    public string WhatChanged { get; private set; } = "";

    /// <summary>Whether the client fell asleep on the table; null where nobody said.</summary>
    public bool? HasSlept { get; private set; }

    /// <summary>What did the client no good; empty for nothing.</summary>
    public string AdverseEffects { get; private set; } = "";

    /// <summary>Whether the client was awake enough to drive; null where nobody said.</summary>
    public bool? IsSafeToDrive { get; private set; }

    /// <summary>When it last changed.</summary>
    public Instant ChangedAt { get; private set; }

    /// <summary>Who changed it last, by the name at that time.</summary>
    public string ChangedBy { get; private set; }

    /// <summary>The steps in their order, also those that were skipped or left out.</summary>
    public IReadOnlyList<SessionStep> Steps => steps;

    /// <summary>What was added, with its batch.</summary>
    public IReadOnlyList<SessionAddOn> AddOns => addOns;

    /// <summary>How the client came.</summary>
    public SessionRatings Before => new(PainBefore, StressBefore, SleepinessBefore);

    /// <summary>How the client left.</summary>
    public SessionRatings After => new(PainAfter, StressAfter, SleepinessAfter);

    /// <summary>Whether it has come to its end.</summary>
    public bool IsOver => EndedAt is not null;

    /// <summary>The regions of the body that were worked on, by their ids in the content, each once.</summary>
    public IReadOnlyList<string> Regions() =>
        [
            .. steps
                .Where(step => step.State is SessionStepState.Done)
                .SelectMany(step => step.RegionIds())
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>The study's own minutes that were given: of each of its steps at most what was planned.</summary>
    public int StudySecondsGiven() =>
        steps.Where(step => step.IsOfStudy).Sum(step => Math.Min(step.DoneSeconds, step.PlannedSeconds));

    /// <summary>Says how the client came.</summary>
    public void Come(SessionRatings before, string whatChanged) =>
        (PainBefore, StressBefore, SleepinessBefore, WhatChanged) = (
            before.Pain,
            before.Stress,
            before.Sleepiness,
            whatChanged
        );

    /// <summary>Says how the client left.</summary>
    public void Leave(SessionRatings after, bool? hasSlept, string adverseEffects, bool? isSafeToDrive)
    {
        (PainAfter, StressAfter, SleepinessAfter) = (after.Pain, after.Stress, after.Sleepiness);
        (HasSlept, AdverseEffects, IsSafeToDrive) = (hasSlept, adverseEffects, isSafeToDrive);
    }

    /// <summary>Says which oil is used.</summary>
    public void Use(Id<AddOn>? oil, string name) => (OilId, Oil) = (oil, name);

    /// <summary>Says how firm the hands were.</summary>
    public void Press(int? pressure) => Pressure = pressure;

    /// <summary>Says what was added.</summary>
    public void Add(IEnumerable<SessionAddOn> added)
    {
        var wanted = added.ToList();
        addOns.RemoveAll(one => !wanted.Exists(other => other.AddOnId == one.AddOnId));
        foreach (var one in wanted)
        {
            if (addOns.Find(other => other.AddOnId == one.AddOnId) is { } there)
            {
                there.Rename(one.Name, one.Batch);
            }
            else
            {
                addOns.Add(one);
            }
        }
    }

    /// <summary>Says when it began and ended, and what became of each step. Steps of the same number are written over.</summary>
    public void Go(Instant? startedAt, Instant? endedAt, IEnumerable<SessionStep> gone)
    {
        var wanted = gone.ToList();
        (StartedAt, EndedAt) = (startedAt, endedAt);
        steps.RemoveAll(one => !wanted.Exists(other => other.Number == one.Number));
        foreach (var one in wanted)
        {
            if (steps.Find(other => other.Number == one.Number) is { } there)
            {
                there.Become(one);
            }
            else
            {
                steps.Add(one);
            }
        }
    }

    /// <summary>Says which protocol is followed after all, before the first step.</summary>
    public void Follow(FollowedProtocol followed)
    {
        (Protocol, ProtocolVersion) = (followed.Id, followed.Version);
        (PlannedMinutes, Pressure) = (followed.Minutes, followed.Pressure);
    }

    /// <summary>Says who wrote last, and when.</summary>
    public void Touch(string by, Instant now) => (ChangedBy, ChangedAt) = (by, now);
}
