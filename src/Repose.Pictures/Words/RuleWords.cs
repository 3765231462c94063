using Repose.Pictures.Report;
using Repose.Sleep;

namespace Repose.Pictures.Words;

/// <summary>The rules by which fragments became nights, as they are printed in a report.</summary>
internal static class RuleWords
{
    internal static string Of(ReportData report)
    {
        if (report.Measured.Count == 0)
        {
            return MethodText.TakenAsTold;
        }

        var others = report.Measured.SelectMany(night => night.Others).ToList();
        var rules = MethodText.FormatRules(
            Numbers.Length(EpisodeRules.JoinedGap),
            Numbers.Length(EpisodeRules.ShortestMainSleep)
        );
        var besides = MethodText.FormatBesides(
            Numbers.Of(Count(others, EpisodeKind.Nap), MethodText.FormatNap, MethodText.FormatNaps),
            Numbers.Of(Count(others, EpisodeKind.Short), MethodText.FormatOtherSleep, MethodText.FormatOtherSleeps),
            Numbers.Of(Count(others, EpisodeKind.InBedOnly), MethodText.FormatStay, MethodText.FormatStays)
        );
        return $"{rules} {besides}";
    }

    private static int Count(List<SleepEpisode> episodes, EpisodeKind kind) =>
        episodes.Count(episode => episode.Kind == kind);
}
