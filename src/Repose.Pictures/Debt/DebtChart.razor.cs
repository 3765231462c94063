using Microsoft.AspNetCore.Components;
using Repose.Pictures.Drawing;
using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>The last days against the person's own need: shortfall down, catch-up up, and the sums.</summary>
public sealed partial class DebtChart
{
    /// <summary>The id of the figure; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public required DebtChartData Data { get; set; }

    /// <summary>Where the table of the numbers stands.</summary>
    [Parameter]
    public TablePlace Table { get; set; }

    private IReadOnlyList<KeyItem> Key =>
        Data.Days.Count == 0
            ? []
            :
            [
                new KeyItem(KeySign.Short, DebtText.Down),
                new KeyItem(KeySign.CaughtUp, DebtText.Up),
                .. Data.Days.Any(day => day.Sleep is null)
                    ? [new KeyItem(KeySign.Missing, Numbers.Unknown)]
                    : Array.Empty<KeyItem>(),
            ];

    private string Drawn(Layout layout) => Data.Days.Count == 0 ? "" : DebtDrawing.Of(Id, Data, layout);
}
