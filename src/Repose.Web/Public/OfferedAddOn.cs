using Repose.Practice;

namespace Repose.Web.Public;

/// <summary>An add-on as a visitor reads of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">A few sentences; may be empty.</param>
/// <param name="Price">What it costs.</param>
/// <param name="ExtraMinutes">How much longer the session takes.</param>
/// <param name="IsOrganic">Whether it is organic.</param>
/// <param name="Allergens">The allergens in it; empty for none known.</param>
internal sealed record OfferedAddOn(
    string Name,
    string Description,
    Money Price,
    int ExtraMinutes,
    bool IsOrganic,
    string Allergens
);
