namespace Repose.Practice;

/// <summary>What a practice says of itself on its public page. Everything may be empty.</summary>
public sealed record PublicProfile
{
    /// <summary>One line under the name.</summary>
    public string Tagline { get; init; } = "";

    /// <summary>A few sentences.</summary>
    public string About { get; init; } = "";

    /// <summary>Street and number.</summary>
    public string Street { get; init; } = "";

    /// <summary>Town, with its postal code and state where they are usual.</summary>
    public string Town { get; init; } = "";

    /// <summary>How to get there: bus, parking, the door, stairs.</summary>
    public string Directions { get; init; } = "";

    /// <summary>The telephone number.</summary>
    public string Phone { get; init; } = "";

    /// <summary>The address for mail.</summary>
    public string Email { get; init; } = "";

    /// <summary>The ISO 4217 code of the currency of its prices, such as <c>USD</c>.</summary>
    public string Currency { get; init; } = "USD";
}
