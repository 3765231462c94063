using NodaTime;

namespace Repose.Practice;

/// <summary>A time with a therapist in a room.</summary>
/// <remarks>
/// From <see cref="BusyFrom"/> until <see cref="BusyUntil"/> therapist and room are taken: the session and the minutes
/// before and after that its service needs. The database refuses two that overlap.
/// </remarks>
public sealed class Appointment : IOfPractice
{
    private readonly List<AppointmentAddOn> addOns = [];

    /// <summary>Keeps a time free until it is confirmed or the hold ends.</summary>
    public Appointment(
        Id<MassagePractice> practiceId,
        Id<Appointment> id,
        Id<Hold> holdId,
        Instant heldUntil,
        Slot slot,
        Booked booked,
        Instant now
    )
        : this(practiceId, id)
    {
        (HoldId, HeldUntil, State) = (holdId, heldUntil, AppointmentState.Held);
        Take(booked);
        Place(slot, booked);
        (CreatedAt, ChangedAt) = (now, now);
    }

    /// <summary>Agrees a time at once, as the staff do.</summary>
    public Appointment(
        Id<MassagePractice> practiceId,
        Id<Appointment> id,
        Id<Client> clientId,
        Slot slot,
        Booked booked,
        Instant now
    )
        : this(practiceId, id)
    {
        (ClientId, State) = (clientId, AppointmentState.Booked);
        Take(booked);
        Place(slot, booked);
        (CreatedAt, ChangedAt) = (now, now);
    }

    private Appointment(Id<MassagePractice> practiceId, Id<Appointment> id) => (PracticeId, Id) = (practiceId, id);

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; }

    /// <summary>Which appointment.</summary>
    public Id<Appointment> Id { get; private set; }

    /// <summary>With whom.</summary>
    public Id<Therapist> TherapistId { get; private set; }

    /// <summary>Where.</summary>
    public Id<Room> RoomId { get; private set; }

    /// <summary>What for.</summary>
    public Id<Service> ServiceId { get; private set; }

    /// <summary>For whom; null while it is only held.</summary>
    public Id<Client>? ClientId { get; private set; }

    /// <summary>The course that it belongs to, if any.</summary>
    public Id<Course>? CourseId { get; private set; }

    /// <summary>The hold under which it was made, if any. Kept, so that confirming twice finds what the first did.</summary>
    public Id<Hold>? HoldId { get; private set; }

    /// <summary>Until when it is held; null once it is agreed.</summary>
    public Instant? HeldUntil { get; private set; }

    /// <summary>What has become of it.</summary>
    public AppointmentState State { get; private set; }

    /// <summary>When the session starts.</summary>
    public Instant Start { get; private set; }

    /// <summary>When the session ends.</summary>
    public Instant End { get; private set; }

    /// <summary>From when therapist and room are taken.</summary>
    public Instant BusyFrom { get; private set; }

    /// <summary>Until when therapist and room are taken, not included.</summary>
    public Instant BusyUntil { get; private set; }

    /// <summary>Whether the staff let it overlap on purpose.</summary>
    public bool MayOverlap { get; private set; }

    /// <summary>Why the staff let it overlap; empty where they did not.</summary>
    public string OverlapReason { get; private set; } = "";

    /// <summary>What the session costs, as agreed when it was booked, add-ons included.</summary>
    public Money Price { get; private set; }

    /// <summary>Whether it was cancelled or moved with less notice than the practice asks for.</summary>
    public bool WasLate { get; private set; }

    /// <summary>When it was made.</summary>
    public Instant CreatedAt { get; private set; }

    /// <summary>When it last changed.</summary>
    public Instant ChangedAt { get; private set; }

    /// <summary>How often its time has changed: the SEQUENCE of its calendar event (RFC 5545, 3.8.7.4).</summary>
    public int Sequence { get; private set; }

    /// <summary>What was added to it.</summary>
    public IReadOnlyList<AppointmentAddOn> AddOns => addOns;

    /// <summary>Whether it can still take place.</summary>
    public bool IsOpen => State is AppointmentState.Booked or AppointmentState.Arrived;

    /// <summary>Agrees a held time. Doing it again changes nothing.</summary>
    public void Confirm(Id<Client> client, Instant now)
    {
        if (State is not AppointmentState.Held)
        {
            return;
        }

        (ClientId, State, HeldUntil, ChangedAt) = (client, AppointmentState.Booked, null, now);
    }

    /// <summary>Makes it one session of a course.</summary>
    public void JoinCourse(Id<Course> course) => CourseId = course;

    /// <summary>Puts it at another time, with another therapist or in another room.</summary>
    public void Move(Slot slot, Booked booked, bool late, Instant now)
    {
        Place(slot, booked);
        (WasLate, ChangedAt, Sequence) = (WasLate || late, now, Sequence + 1);
    }

    /// <summary>Lets it overlap others: by the staff alone, and with their reason.</summary>
    public void AllowOverlap(string reason) => (MayOverlap, OverlapReason) = (true, reason);

    /// <summary>Calls it off.</summary>
    public void Cancel(bool late, Instant now) =>
        (State, WasLate, HeldUntil, ChangedAt, Sequence) = (AppointmentState.Cancelled, late, null, now, Sequence + 1);

    /// <summary>Says that the client is here.</summary>
    public void Arrive(Instant now) => Become(AppointmentState.Arrived, now);

    /// <summary>Says that the session took place.</summary>
    public void Finish(Instant now) => Become(AppointmentState.Done, now);

    /// <summary>Says that the client did not come.</summary>
    public void Miss(Instant now) => Become(AppointmentState.NoShow, now);

    /// <summary>Takes back "here", "done" or "did not come", which are sometimes tapped by mistake.</summary>
    public void Reopen(Instant now) => Become(AppointmentState.Booked, now);

    private void Become(AppointmentState state, Instant now) => (State, ChangedAt) = (state, now);

    private void Take(Booked booked)
    {
        (ServiceId, Price) = (booked.ServiceId, booked.Price);
        addOns.AddRange(booked.AddOns.Select(one => new AppointmentAddOn(PracticeId, Id, one)));
    }

    private void Place(Slot slot, Booked booked)
    {
        (TherapistId, RoomId) = (slot.TherapistId, slot.RoomId);
        (Start, End) = (slot.Start, slot.Start + Duration.FromMinutes(booked.Minutes));
        BusyFrom = Start - Duration.FromMinutes(booked.MinutesBefore);
        BusyUntil = End + Duration.FromMinutes(booked.MinutesAfter);
    }
}
