using Microsoft.AspNetCore.Components;
using Repose.Pictures.Drawing;
using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>A measure night by night, with phases, sessions and what else happened. Missing nights stay missing.</summary>
public sealed partial class TrendChart
{
    private TrendSeries? series;
    private IReadOnlyList<KeyItem> key = [];
    private IReadOnlyList<string> listed = [];
    private IReadOnlyList<string> notes = [];

    /// <summary>The id of the figure; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public required TrendChartData Data { get; set; }

    /// <summary>Where the table of the numbers stands.</summary>
    [Parameter]
    public TablePlace Table { get; set; }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        series = TrendSeries.Of(Data);
        key = series is null ? [] : [.. Key(series)];
        notes = [.. TrendWords.Notes(Data, series)];
        listed = series is null
            ? []
            : [.. TrendWords.EventsShown(Data, series).Select(mark => $"{Numbers.Date(mark.Date)}: {mark.Words}")];
    }

    private IEnumerable<KeyItem> Key(TrendSeries shown)
    {
        yield return new KeyItem(KeySign.Night, TrendText.ANight);
        if (Data.Sessions.Count > 0)
        {
            yield return new KeyItem(KeySign.Session, TrendText.ANightAfter);
        }

        if (shown.Known < shown.Values.Count)
        {
            yield return new KeyItem(KeySign.Missing, TrendText.NoValue);
        }

        if (Data.Phases.Any(phase => phase.Level is not null))
        {
            yield return new KeyItem(
                KeySign.Level,
                Data.Phases.Any(phase => phase.Level?.Low is not null) ? TrendText.AverageWithRange : TrendText.Average
            );
        }

        if (shown.ShowsWeekends)
        {
            yield return new KeyItem(KeySign.Weekend, FigureText.Weekend);
        }
    }

    private string Drawn(Layout layout) => series is null ? "" : TrendDrawing.Of(Id, Data, series, layout);
}
