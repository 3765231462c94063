using Microsoft.AspNetCore.Components;

namespace Repose.Pictures;

/// <summary>What every picture has round its drawing: caption, key, notes, and the table of its numbers.</summary>
public sealed partial class PictureFigure
{
    /// <summary>The id of the figure; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What the picture shows.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>A quieter second line.</summary>
    [Parameter]
    public string? Subtitle { get; set; }

    /// <summary>The key.</summary>
    [Parameter]
    public IReadOnlyList<KeyItem> Key { get; set; } = [];

    /// <summary>The drawing for wide pages: markup of ours, in which all foreign text is encoded.</summary>
    [Parameter]
    public string Wide { get; set; } = "";

    /// <summary>The drawing for phones.</summary>
    [Parameter]
    public string Narrow { get; set; } = "";

    /// <summary>What the numbers in the drawing stand for, in their order.</summary>
    [Parameter]
    public IReadOnlyList<string> Listed { get; set; } = [];

    /// <summary>Sentences below the drawing.</summary>
    [Parameter]
    public IReadOnlyList<string> Notes { get; set; } = [];

    /// <summary>Anything else below the drawing.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The numbers.</summary>
    [Parameter, EditorRequired]
    public required PictureTable Table { get; set; }

    /// <summary>Where the numbers stand.</summary>
    [Parameter]
    public TablePlace Place { get; set; }

    private string TableId => Id + "-table";
}
