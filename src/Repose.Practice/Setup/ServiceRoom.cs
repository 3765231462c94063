namespace Repose.Practice;

/// <summary>That a service can be done in a room.</summary>
public sealed class ServiceRoom(Id<MassagePractice> practiceId, Id<Service> serviceId, Id<Room> roomId) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>The service.</summary>
    public Id<Service> ServiceId { get; private set; } = serviceId;

    /// <summary>Where it can be done.</summary>
    public Id<Room> RoomId { get; private set; } = roomId;
}
