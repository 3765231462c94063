using Microsoft.AspNetCore.Components;

namespace Repose.Pictures;

/// <summary>A table with a caption and headings, which scrolls inside its own focusable region when it is wide.</summary>
public sealed partial class DataTable
{
    /// <summary>The id of the table; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The table.</summary>
    [Parameter, EditorRequired]
    public required PictureTable Table { get; set; }
}
