namespace Repose.Pictures;

/// <summary>Where the table that goes with a picture stands.</summary>
public enum TablePlace
{
    /// <summary>Folded below the picture; a printer prints it open.</summary>
    Below,

    /// <summary>Elsewhere on the page, placed there by the page's author; the picture links to it.</summary>
    Annex,
}
