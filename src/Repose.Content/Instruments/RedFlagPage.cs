namespace Repose.Content;

/// <summary>Where a red flag leads.</summary>
public enum RedFlagPage
{
    /// <summary>To the page that says: please see your doctor, and offers a letter.</summary>
    Doctor,

    /// <summary>To the page with help at once: the crisis line and the emergency number.</summary>
    Crisis,
}
