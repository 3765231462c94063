namespace Repose.Practice;

/// <summary>Something that can be booked: how long it takes, what it costs, who does it and where.</summary>
public sealed class Service(Id<MassagePractice> practiceId, Id<Service> id, string name, int minutes, Money price)
    : IOfPractice
{
    private readonly List<ServiceTherapist> therapists = [];
    private readonly List<ServiceRoom> rooms = [];

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which service.</summary>
    public Id<Service> Id { get; private set; } = id;

    /// <summary>The name that clients see.</summary>
    public string Name { get; private set; } = name;

    /// <summary>A few sentences for clients.</summary>
    public string Description { get; private set; } = "";

    /// <summary>How long the client is treated.</summary>
    public int Minutes { get; private set; } = minutes;

    /// <summary>How long therapist and room are taken before.</summary>
    public int MinutesBefore { get; private set; }

    /// <summary>How long therapist and room are taken after.</summary>
    public int MinutesAfter { get; private set; }

    /// <summary>The price of one session.</summary>
    public Money Price { get; private set; } = price;

    /// <summary>The protocol that is followed, by its id in the content; empty where none is.</summary>
    public string Protocol { get; private set; } = "";

    /// <summary>Whether it can be booked as a course, as its protocol plans it.</summary>
    public bool IsCourse { get; private set; }

    /// <summary>Whether new appointments can be made.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>The place in lists, the smallest first.</summary>
    public int Order { get; private set; }

    /// <summary>The therapists who do it.</summary>
    public IReadOnlyList<ServiceTherapist> Therapists => therapists;

    /// <summary>The rooms in which it can be done.</summary>
    public IReadOnlyList<ServiceRoom> Rooms => rooms;

    /// <summary>Says what it is.</summary>
    public void Describe(string name, string description, int order) =>
        (Name, Description, Order) = (name, description, order);

    /// <summary>Says how long it takes and what it costs. Appointments that exist keep what they had.</summary>
    public void Measure(int minutes, int before, int after, Money price) =>
        (Minutes, MinutesBefore, MinutesAfter, Price) = (minutes, before, after, price);

    /// <summary>Says which protocol is followed, and whether it is sold as a course.</summary>
    public void Follow(string protocol, bool isCourse) => (Protocol, IsCourse) = (protocol, isCourse);

    /// <summary>Opens or closes it for new appointments.</summary>
    public void SetActive(bool active) => IsActive = active;

    /// <summary>Says who does it.</summary>
    public void DoneBy(IEnumerable<Id<Therapist>> who)
    {
        var wanted = who.ToHashSet();
        therapists.RemoveAll(one => !wanted.Contains(one.TherapistId));
        therapists.AddRange(
            wanted
                .Except(therapists.Select(one => one.TherapistId))
                .Select(one => new ServiceTherapist(PracticeId, Id, one))
        );
    }

    /// <summary>Says where it can be done.</summary>
    public void DoneIn(IEnumerable<Id<Room>> where)
    {
        var wanted = where.ToHashSet();
        rooms.RemoveAll(one => !wanted.Contains(one.RoomId));
        rooms.AddRange(
            wanted.Except(rooms.Select(one => one.RoomId)).Select(one => new ServiceRoom(PracticeId, Id, one))
        );
    }
}
