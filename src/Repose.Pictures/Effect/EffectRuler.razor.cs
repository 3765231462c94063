using Microsoft.AspNetCore.Components;

namespace Repose.Pictures;

/// <summary>One change on a ruler: its size, how sure it is, and whether people would notice.</summary>
public sealed partial class EffectRuler
{
    /// <summary>The id of the figure; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public required EffectRulerData Data { get; set; }

    /// <summary>Where the table of the numbers stands.</summary>
    [Parameter]
    public TablePlace Table { get; set; }
}
