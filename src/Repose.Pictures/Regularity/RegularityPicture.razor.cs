using Microsoft.AspNetCore.Components;
using Repose.Pictures.Drawing;

namespace Repose.Pictures;

/// <summary>The middle of sleep on work days and free days, the regularity index, and social jetlag.</summary>
public sealed partial class RegularityPicture
{
    /// <summary>The id of the figure; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public required RegularityData Data { get; set; }

    /// <summary>Where the table of the numbers stands.</summary>
    [Parameter]
    public TablePlace Table { get; set; }

    private IReadOnlyList<KeyItem> Key =>
        Data.Nights.Count == 0
            ? []
            :
            [
                new KeyItem(KeySign.Night, "waking on a work day"),
                new KeyItem(KeySign.FreeNight, "waking on a free day"),
            ];

    private string Drawn(Layout layout) => Data.Nights.Count == 0 ? "" : RegularityDrawing.Of(Id, Data, layout);
}
