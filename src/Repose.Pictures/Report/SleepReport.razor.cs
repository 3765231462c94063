using Microsoft.AspNetCore.Components;
using Repose.Helping;
using Repose.Pictures.Words;

namespace Repose.Pictures.Report;

/// <summary>The whole report of a course: the answers in words, the pictures with their tables, the method.</summary>
public sealed partial class SleepReport
{
    /// <summary>What the report tells.</summary>
    [Parameter, EditorRequired]
    public required ReportData Data { get; set; }

    /// <summary>The report as one HTML document.</summary>
    public static Task<string> Render(ReportData data) =>
        StaticHtml.Render<SleepReport>(
            new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Data)] = data }
        );

    // Each is drawn in its section and told again as a table in the annex.
    private TrendChartData Trend { get; set; } = null!;
    private NightRasterData Raster { get; set; } = null!;
    private RegularityData Regularity { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Trend = ReportPictures.Trend(Data.Answer) with { Events = Events };
        Raster = ReportPictures.Raster(Data);
        Regularity = ReportPictures.Regularity(Data);
    }

    private string About =>
        ReportText.FormatAbout(
            Sentence.Begin(Data.Answer.Series.Outcome.Name),
            SourceWords.Name(Data.Answer.Series.Source),
            Numbers.Dates(Data.Answer.Series.Rows[0].Date, Data.Answer.Series.Rows[^1].Date),
            Numbers.Of(Data.Answer.Course.Sessions.Count, NumberText.FormatSession, NumberText.FormatSessions),
            Numbers.Date(Data.MadeOn)
        );

    /// <summary>What happened within the nights that are drawn.</summary>
    private IReadOnlyList<EventMark> Events =>
        LifeEventWords.Marks(
            LifeEvent
                .Of(Data.Told)
                .Where(one =>
                    one.First >= Data.Answer.Series.Rows[0].Date && one.First <= Data.Answer.Series.Rows[^1].Date
                )
        );

    private static string FileWords(FileRead file) =>
        Said.Plainly(string.Join(' ', file.Remarks.Prepend($"{file.Format}.")));

    private bool AsksForDoctor => Data.Answer.Phases.Any(phase => phase.Pattern.ReachesResearchThreshold);
}
