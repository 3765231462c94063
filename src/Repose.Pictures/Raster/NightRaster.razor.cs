using Microsoft.AspNetCore.Components;
using Repose.Pictures.Drawing;
using Repose.Pictures.Words;
using Repose.Sleep;

namespace Repose.Pictures;

/// <summary>One row a night: when the person was in bed, asleep and awake, by the clock on the wall.</summary>
public sealed partial class NightRaster
{
    private RasterRows rows = null!; // Set before every rendering, in OnParametersSet.
    private IReadOnlyList<KeyItem> key = [];
    private IReadOnlyList<string> notes = [];

    /// <summary>The id of the figure; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public required NightRasterData Data { get; set; }

    /// <summary>Where the table of the numbers stands.</summary>
    [Parameter]
    public TablePlace Table { get; set; }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        rows = RasterRows.Of(Data);
        key = [.. Key()];
        notes = [.. RasterWords.Notes(rows)];
    }

    private IEnumerable<KeyItem> Key()
    {
        var states = rows
            .All.SelectMany(row => row.Episodes)
            .SelectMany(episode => episode.Spans)
            .Select(span => span.State)
            .ToHashSet();
        (SleepState State, KeySign Sign, string Words)[] signs =
        [
            (SleepState.Deep, KeySign.Deep, RasterText.DeepSleep),
            (SleepState.Rem, KeySign.Rem, RasterText.RemSleep),
            (SleepState.Light, KeySign.Light, RasterText.LightSleep),
            (SleepState.Asleep, KeySign.Asleep, RasterText.SomeSleep),
        ];
        foreach (var (_, sign, words) in signs.Where(sign => states.Contains(sign.State)))
        {
            yield return new KeyItem(sign, words);
        }

        if (rows.Count > 0)
        {
            yield return new KeyItem(KeySign.Weekend, FigureText.Weekend);
        }

        if (states.Count > 0)
        {
            yield return new KeyItem(KeySign.InBed, RasterText.InBedOnly);
        }

        if (rows.All.Any(row => row.AfterSession))
        {
            yield return new KeyItem(KeySign.Session, RasterText.NightAfter);
        }

        if (rows.All.Any(row => row.HasNothing))
        {
            yield return new KeyItem(KeySign.Missing, RasterText.MissingNight);
        }

        if (rows.All.Any(row => row.Change is { Forward: true }))
        {
            yield return new KeyItem(KeySign.Skipped, RasterText.SkippedHour);
        }
    }

    private string Drawn(Layout layout) => rows.Count == 0 ? "" : RasterDrawing.Of(Id, Data, rows, layout);
}
