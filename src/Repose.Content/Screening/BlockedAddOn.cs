namespace Repose.Content;

/// <summary>The kinds of add-on that a rule of screening can block.</summary>
public enum BlockedAddOn
{
    /// <summary>Scents, such as lavender.</summary>
    Aroma,

    /// <summary>Products with cannabidiol.</summary>
    Cbd,
}
