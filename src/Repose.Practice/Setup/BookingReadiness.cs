namespace Repose.Practice;

/// <summary>Whether clients can book, and what is missing.</summary>
public sealed class BookingReadiness
{
    private readonly IReadOnlyCollection<Service> services;
    private readonly Dictionary<Id<Therapist>, Therapist> therapists;
    private readonly HashSet<Id<Room>> rooms;
    private readonly IReadOnlySet<Id<Therapist>> withHours;

    /// <summary>Looks at a practice.</summary>
    /// <param name="services">Its services; those that are not offered do not count.</param>
    /// <param name="therapists">Its therapists; those whose calendar is closed do not count.</param>
    /// <param name="rooms">Its rooms; those that are closed do not count.</param>
    /// <param name="withHours">Therapists who have hours, in the usual week or on a date to come.</param>
    public BookingReadiness(
        IEnumerable<Service> services,
        IEnumerable<Therapist> therapists,
        IEnumerable<Room> rooms,
        IReadOnlySet<Id<Therapist>> withHours
    )
    {
        this.services = [.. services.Where(one => one.IsActive).OrderBy(one => one.Order).ThenBy(one => one.Id.Value)];
        this.therapists = therapists.Where(one => one.IsActive).ToDictionary(one => one.Id);
        this.rooms = [.. rooms.Where(one => one.IsActive).Select(one => one.Id)];
        this.withHours = withHours;
    }

    /// <summary>Whether there is at least one service for which there can be a free time.</summary>
    public bool CanBook => services.Any(IsBookable);

    /// <summary>Whether there can be a free time for a service that is offered: somebody with hours, and a room.</summary>
    public bool IsBookable(Service service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return service.IsActive && HasRoom(service) && Who(service).Any(withHours.Contains);
    }

    /// <summary>Everything that is missing, first for the practice, then one by one.</summary>
    public IReadOnlyList<Lack> Missing() => [.. OfPractice(), .. OfTherapists(), .. services.SelectMany(OfService)];

    private IEnumerable<Lack> OfPractice()
    {
        if (rooms.Count == 0)
        {
            yield return new(LackKind.Room);
        }

        if (therapists.Count == 0)
        {
            yield return new(LackKind.Therapist);
        }

        if (services.Count == 0)
        {
            yield return new(LackKind.Service);
        }
    }

    private IEnumerable<Lack> OfTherapists() =>
        therapists
            .Values.Where(one => !withHours.Contains(one.Id))
            .OrderBy(one => one.Order)
            .ThenBy(one => one.Id.Value)
            .Select(one => new Lack(LackKind.Hours, one.Name, one.Id.Value));

    private IEnumerable<Lack> OfService(Service service)
    {
        if (!Who(service).Any())
        {
            yield return new(LackKind.TherapistOfService, service.Name, service.Id.Value);
        }

        if (!HasRoom(service))
        {
            yield return new(LackKind.RoomOfService, service.Name, service.Id.Value);
        }
    }

    private IEnumerable<Id<Therapist>> Who(Service service) =>
        service.Therapists.Select(one => one.TherapistId).Where(therapists.ContainsKey);

    private bool HasRoom(Service service) => service.Rooms.Any(one => rooms.Contains(one.RoomId));
}
