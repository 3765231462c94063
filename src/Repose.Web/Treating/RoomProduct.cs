using Repose.Practice;

namespace Repose.Web.Treating;

/// <summary>An oil or another thing that can be used in a session.</summary>
/// <param name="Id">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Allergens">What is in it, as the list of add-ons says; empty for nothing known.</param>
/// <param name="Blocked">Why it is not for this client; null where nothing is known against it.</param>
/// <param name="IsBooked">Whether it was booked with the visit.</param>
public sealed record RoomProduct(
    Id<AddOn> Id,
    string Name,
    AddOnKind Kind,
    string Allergens,
    string? Blocked,
    bool IsBooked
)
{
    /// <summary>Whether it goes on the skin as the oil of the massage.</summary>
    public bool IsOil => Kind is AddOnKind.Oil or AddOnKind.Aroma or AddOnKind.Cbd;

    /// <summary>Its name with what is in it.</summary>
    public string Label => Allergens.Length == 0 ? Name : $"{Name} (contains {Allergens})";
}
