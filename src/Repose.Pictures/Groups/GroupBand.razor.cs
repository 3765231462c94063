using Microsoft.AspNetCore.Components;
using Repose.Pictures.Drawing;
using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>The model of groups as a band, a bar for each waking day. What is not known stays open.</summary>
public sealed partial class GroupBand
{
    /// <summary>The id of the figure; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public required GroupBandData Data { get; set; }

    /// <summary>Where the table of the numbers stands.</summary>
    [Parameter]
    public TablePlace Table { get; set; }

    private IReadOnlyList<KeyItem> Key => Data.Drawn == 0 ? [] : [.. Signs()];

    private IEnumerable<KeyItem> Signs()
    {
        yield return new(KeySign.Band, GroupText.Band);
        if (Data.Days.Any(day => !day.NightIsKnown))
        {
            yield return new(KeySign.Missing, GroupText.NightBeforeNotKnown);
        }

        if (Data.Days.Any(day => day.NightIsKnown && day.Range is null))
        {
            yield return new(KeySign.Open, GroupText.TooFewAround);
        }
    }

    private string Drawn(Layout layout) => Data.Drawn == 0 ? "" : GroupBandDrawing.Of(Id, Data, layout);
}
