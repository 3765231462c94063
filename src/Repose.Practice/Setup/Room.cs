namespace Repose.Practice;

/// <summary>A room in which one client at a time is treated.</summary>
public sealed class Room(Id<MassagePractice> practiceId, Id<Room> id, string name) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which room.</summary>
    public Id<Room> Id { get; private set; } = id;

    /// <summary>The name on its door.</summary>
    public string Name { get; private set; } = name;

    /// <summary>Whether new appointments can be made.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>The place in lists, and which room is taken first where several are free.</summary>
    public int Order { get; private set; }

    /// <summary>Says what it is.</summary>
    public void Describe(string name, int order) => (Name, Order) = (name, order);

    /// <summary>Opens or closes it for new appointments.</summary>
    public void SetActive(bool active) => IsActive = active;
}
