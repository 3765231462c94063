namespace Repose.Practice;

/// <summary>Something that can be added to a session: a scent, an oil, ten more minutes.</summary>
public sealed class AddOn(Id<MassagePractice> practiceId, Id<AddOn> id, string name, AddOnKind kind, Money price)
    : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which add-on.</summary>
    public Id<AddOn> Id { get; private set; } = id;

    /// <summary>The name that clients see.</summary>
    public string Name { get; private set; } = name;

    /// <summary>A few sentences for clients.</summary>
    public string Description { get; private set; } = "";

    /// <summary>What it is made of.</summary>
    public AddOnKind Kind { get; private set; } = kind;

    /// <summary>What it costs.</summary>
    public Money Price { get; private set; } = price;

    /// <summary>How many minutes longer the session takes.</summary>
    public int ExtraMinutes { get; private set; }

    /// <summary>Whether it is organic. A fact for those who want it: nothing is known of it changing sleep.</summary>
    public bool IsOrganic { get; private set; }

    /// <summary>The allergens in it, with commas between, such as "nut, sesame"; empty for none known.</summary>
    public string Allergens { get; private set; } = "";

    /// <summary>Whether it can be chosen.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>The place in lists, the smallest first.</summary>
    public int Order { get; private set; }

    /// <summary>Says what it is.</summary>
    public void Describe(string name, string description, AddOnKind kind, int order) =>
        (Name, Description, Kind, Order) = (name, description, kind, order);

    /// <summary>Says what it costs and how much longer the session takes.</summary>
    public void Measure(Money price, int extraMinutes) => (Price, ExtraMinutes) = (price, extraMinutes);

    /// <summary>Says what is in it.</summary>
    public void Declare(bool isOrganic, string allergens) => (IsOrganic, Allergens) = (isOrganic, allergens);

    /// <summary>Offers it or takes it from the list.</summary>
    public void SetActive(bool active) => IsActive = active;
}
