using System.Globalization;
using Repose.Helping;
using Repose.Pictures.Words;
using Repose.SingleCase;
using Repose.Sleep;

namespace Repose.Pictures.Report;

/// <summary>How it was done and what it cannot tell, in a paragraph that a doctor would accept.</summary>
internal static class MethodWords
{
    internal static IEnumerable<string> Paragraphs(HelpAnswer answer)
    {
        yield return Data(answer);
        yield return Level(answer);
        yield return answer.NightAfter switch
        {
            { Test: null } => MethodText.Association,
            { Strength: Strength.ByLot, Test.SchedulesExamined: > 0 } => ByLot(answer),
            _ => MethodText.WithoutTest,
        };
        yield return Size(answer);
        yield return Limits(answer);
    }

    /// <summary>The sentences that stand at the end of every report.</summary>
    internal static IEnumerable<string> Standing()
    {
        yield return MethodText.Alongside;
        yield return MethodText.Measures;
    }

    private static string Data(HelpAnswer answer)
    {
        var series = answer.Series;
        var data = MethodText.FormatData(
            series.Outcome.Name,
            series.Outcome.Abbreviation,
            Said.Plainly(SourceWords.Name(series.Source)),
            string.Join(", ", answer.Level.Phases.Select(Counted)),
            answer.Window
        );
        return series.FromOtherSources == 0
            ? data
            : $"{data} {Numbers.Of(series.FromOtherSources, MethodText.FormatOtherSourceLeftOut, MethodText.FormatOtherSourcesLeftOut)}";
    }

    private static string Counted(PhaseSummary phase) =>
        phase.PossibleDays == 0
            ? MethodText.FormatCountedNone(PhaseWords.Phrase(phase.Phase))
            : MethodText.FormatCountedOf(phase.UsableDays, phase.PossibleDays, PhaseWords.Phrase(phase.Phase));

    private static string Level(HelpAnswer answer)
    {
        var adjusted = answer
            .Circumstances.Where(known => known.Adjusted)
            .Select(known => CircumstanceWords.Name(known.Name))
            .ToList();
        string?[] sentences =
        [
            MethodText.Regression,
            adjusted.Count == 0 ? null : MethodText.FormatAdjusted(string.Join(", ", adjusted)),
            answer.Series.Outcome.IsSkewedMinutes ? MethodText.ChecksWithLogarithms : MethodText.Checks,
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    private static string ByLot(HelpAnswer answer)
    {
        var test = answer.NightAfter.Test!;
        var schedules = test.SchedulesExamined.ToString("N0", CultureInfo.InvariantCulture);
        return test.IsExact ? MethodText.FormatByLotExact(schedules) : MethodText.FormatByLotSampled(schedules);
    }

    private static string Size(HelpAnswer answer) =>
        MethodText.FormatSize(
            Numbers.Value(answer.ImportantChange, OutcomeWords.UnitOf(answer.Series.Outcome)),
            answer.ImportantChangeSource.Equals(
                answer.Series.Outcome.MinimalImportantDifferenceSource,
                StringComparison.Ordinal
            )
                ? MethodText.PublishedSize
                : MethodText.AgreedSize
        );

    private static string Limits(HelpAnswer answer) =>
        MethodText.NotRuledOut
        + " "
        + (answer.Series.Source.Kind == SourceKind.Diary ? MethodText.DiaryTells : MethodText.DevicesMiss);
}
