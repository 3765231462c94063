using Microsoft.AspNetCore.Components;
using Repose.Pictures.Drawing;
using Repose.Pictures.Words;

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
                new KeyItem(KeySign.Night, RegularityText.WakingOnWorkDay),
                new KeyItem(KeySign.FreeNight, RegularityText.WakingOnFreeDay),
            ];

    private string Drawn(Layout layout) => Data.Nights.Count == 0 ? "" : RegularityDrawing.Of(Id, Data, layout);
}
