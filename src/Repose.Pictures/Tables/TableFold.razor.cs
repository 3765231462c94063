using Microsoft.AspNetCore.Components;

namespace Repose.Pictures;

/// <summary>A table folded away until it is asked for; a printer prints it open.</summary>
public sealed partial class TableFold
{
    /// <summary>The id of the table; unique on the page. A picture "x" links to "x-table".</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The table.</summary>
    [Parameter, EditorRequired]
    public required PictureTable Table { get; set; }

    /// <summary>What the reader unfolds; the caption unless told otherwise.</summary>
    [Parameter]
    public string? Summary { get; set; }
}
