using NodaTime;
using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>What one therapist, one room or one day of the week has in it.</summary>
/// <param name="Key">Tells it from its neighbours.</param>
/// <param name="Name">Its heading.</param>
/// <param name="Date">Its day.</param>
public sealed record CalendarColumn(string Key, string Name, LocalDate Date)
{
    /// <summary>Whose it is; null for a room.</summary>
    public Id<Therapist>? TherapistId { get; init; }

    /// <summary>Where it is; null for a therapist.</summary>
    public Id<Room>? RoomId { get; init; }

    /// <summary>The holiday on that day; empty on others.</summary>
    public string Holiday { get; init; } = "";

    /// <summary>By the key of the hour. An hour that the day does not have is not there.</summary>
    public IReadOnlyDictionary<int, CalendarCell> Cells { get; init; } = new Dictionary<int, CalendarCell>();
}
