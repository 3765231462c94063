using Repose.Pictures.Report;
using Repose.Sleep;

namespace Repose.Pictures.Words;

/// <summary>The rules by which fragments became nights, as they are printed in a report.</summary>
internal static class RuleWords
{
    internal static string Of(ReportData report)
    {
        var others = report.Measured.SelectMany(night => night.Others).ToList();
        var rules =
            $"Pieces of sleep at most {Numbers.Length(EpisodeRules.JoinedGap)} apart are one sleep. Sources that overlap are "
            + "settled moment by moment, never added up: stages before \"asleep\", and time in bed is never called sleep. "
            + $"A sleep that its source does not name needs {Numbers.Length(EpisodeRules.ShortestMainSleep)} to be the main "
            + "sleep of its date.";
        return report.Measured.Count == 0
            ? "A diary night is taken as it was told."
            : rules
                + $" Beside the main sleeps there are {Count(others, EpisodeKind.Nap, "nap", "naps")}, "
                + $"{Count(others, EpisodeKind.Short, "other sleep", "other sleeps")}, and "
                + $"{Count(others, EpisodeKind.InBedOnly, "stay", "stays")} in bed without known sleep; dates with only "
                + "these count as missing nights.";
    }

    private static string Count(List<SleepEpisode> episodes, EpisodeKind kind, string one, string many) =>
        Numbers.Count(episodes.Count(episode => episode.Kind == kind), one, many);
}
