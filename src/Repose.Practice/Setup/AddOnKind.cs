namespace Repose.Practice;

/// <summary>What an add-on is made of, which decides what must be checked before it is used.</summary>
public enum AddOnKind
{
    /// <summary>Nothing on the skin and nothing to smell, such as a hot pack.</summary>
    Other,

    /// <summary>An oil without scent.</summary>
    Oil,

    /// <summary>A scent, such as lavender.</summary>
    Aroma,

    /// <summary>A product with cannabidiol. Needs the practice's switch, which needs the jurisdiction's.</summary>
    Cbd,
}
