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
            { Test: null } => Association(),
            { Strength: Strength.ByLot, Test.SchedulesExamined: > 0 } => ByLot(answer),
            _ => WithoutTest(),
        };
        yield return Size(answer);
        yield return Limits(answer);
    }

    /// <summary>The sentences that stand at the end of every report.</summary>
    internal static IEnumerable<string> Standing()
    {
        yield return "Massage is offered as comfort and relaxation care alongside, not instead of, medical treatment. The "
            + "evidence that it helps sleep is limited. For lasting trouble with sleep, guidelines advise cognitive "
            + "behavioural therapy for insomnia (CBT-I) first; ask your doctor about it.";
        yield return "This report measures; it does not diagnose. Keep taking any medicine as prescribed, and bring "
            + "questions about it to the person who prescribed it.";
    }

    private static string Data(HelpAnswer answer)
    {
        var (series, phases) = (answer.Series, answer.Level.Phases);
        var counted = string.Join(
            ", ",
            phases.Select(phase =>
                $"{(phase.PossibleDays == 0 ? "none" : $"{phase.UsableDays} of {phase.PossibleDays}")} {PhaseWords.Phrase(phase.Phase)}"
            )
        );
        return $"Measure: {series.Outcome.Name} ({series.Outcome.Abbreviation}), from one source, {Said.Plainly(series.Source.Name)}. "
            + $"Nights on record: {counted}. A night belongs to the date of waking. Nights are compared with at most "
            + $"{answer.Window} days before and after the course. Missing nights stay missing: nothing was filled in"
            + (
                series.FromOtherSources == 0
                    ? "."
                    : $". Left out: {Numbers.Count(series.FromOtherSources, "night", "nights")} of other sources, because two sources must "
                        + "not be mixed."
            );
    }

    private static string Level(HelpAnswer answer)
    {
        var adjusted = answer.Circumstances.Where(known => known.Adjusted).Select(known => known.Name).ToList();
        return "Before and during: regression with first-order autoregressive errors on calendar days, the correlation of "
            + "neighbouring nights integrated out over a prior (normal, mean 0.2, standard deviation 0.5), flat priors on "
            + "the levels; interval and chances are those of the posterior."
            + (adjusted.Count == 0 ? "" : $" Taken into account: {string.Join(", ", adjusted)}.")
            + " A claim had to stand without any single night, beside a steady trend"
            + (answer.Series.Outcome.IsSkewedMinutes ? ", and on the scale of logarithms." : ".");
    }

    private static string ByLot(HelpAnswer answer)
    {
        var test = answer.NightAfter.Test!;
        return "Nights after a session: the days of sessions were drawn by lot within each week, so a randomisation test "
            + $"within weeks was done over {test.SchedulesExamined.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} "
            + $"{(test.IsExact ? "schedules, all that were possible" : "schedules drawn at random from those possible")}; "
            + "the estimate and its interval come from inverting that test. It gives no chances; those shown are of the regression above, within weeks.";
    }

    private static string WithoutTest() =>
        "Nights after a session: the days of sessions were drawn by lot within each week. For the reason given with the "
        + "answer, no result of a test by lot is shown.";

    private static string Association() =>
        "Nights after a session: the days were chosen, not drawn by lot. The same contrast within weeks was estimated with "
        + "the regression above. It describes what went together, and is no evidence of a cause.";

    private static string Size(HelpAnswer answer) =>
        $"A change of {Numbers.Value(answer.ImportantChange, OutcomeWords.UnitOf(answer.Series.Outcome))} is taken as one that "
        + $"matters (source: {answer.ImportantChangeSource}). For one person it is a guide to size, not proof.";

    private static string Limits(HelpAnswer answer) =>
        "What cannot be ruled out: that time, season, hope, attention, or sleep being at its worst at the start explain "
        + "the difference between before and during. Nobody can be blind to a massage."
        + (
            answer.Series.Source.Kind == SourceKind.Diary
                ? " A diary tells what the sleeper noticed."
                : " Devices take quiet waking for sleep, more so on bad nights, so that time awake and its change come out "
                    + "too small."
        );
}
