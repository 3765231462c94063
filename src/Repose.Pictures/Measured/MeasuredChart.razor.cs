using Microsoft.AspNetCore.Components;
using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>Something that is measured now and then, over time, with what it cannot show.</summary>
public sealed partial class MeasuredChart
{
    /// <summary>The id of the figure; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public required MeasuredChartData Data { get; set; }

    /// <summary>Where the table of the numbers stands.</summary>
    [Parameter]
    public TablePlace Table { get; set; }

    private IReadOnlyList<KeyItem> Key =>
        Data.Lines is [{ Length: > 0 } one, { Length: > 0 } other]
            ? [new(KeySign.Night, Sentence.Begin(one)), new(KeySign.Session, Sentence.Begin(other))]
            : [];
}
