using Microsoft.AspNetCore.Components;

namespace Repose.Pictures;

/// <summary>How often a plan would find a change, by its size, with the size that matters marked.</summary>
public sealed partial class PowerCurve
{
    /// <summary>The id of the figure; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public required PowerCurveData Data { get; set; }

    /// <summary>Where the table of the numbers stands.</summary>
    [Parameter]
    public TablePlace Table { get; set; }

    private IReadOnlyList<KeyItem> Signs =>
        Data.Report.AtMid.ByLot is null
            ? [new(KeySign.Solid, "before and after")]
            : [new(KeySign.Solid, "before and after"), new(KeySign.Dotted, "night after a session, by lot")];
}
