using Microsoft.AspNetCore.Components;

namespace Repose.Pictures;

/// <summary>Chances as ten icons each, with words that are clipped at both ends.</summary>
public sealed partial class ChanceDots
{
    /// <summary>The id of the figure; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public required ChanceDotsData Data { get; set; }

    /// <summary>Where the table of the numbers stands.</summary>
    [Parameter]
    public TablePlace Table { get; set; }
}
