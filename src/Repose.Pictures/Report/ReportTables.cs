using Repose.Helping;
using Repose.Pictures.Words;

namespace Repose.Pictures.Report;

/// <summary>The tables of a report that have no picture.</summary>
public static class ReportTables
{
    /// <summary>The other measures of the same nights, which no verdict rests on.</summary>
    public static PictureTable AlsoLookedAt(HelpAnswer answer) =>
        new(
            "Other measures of the same nights",
            ["Measure", "From", "Before (nights)", "During (nights)", "Change for the better (95% interval)"],
            [.. answer.AlsoLookedAt.Select(Row)]
        );

    /// <summary>What else was noted, and whether it was taken into account.</summary>
    public static PictureTable Circumstances(HelpAnswer answer) =>
        new(
            "What else was noted, and whether it was taken into account",
            ["What", "Noted on", "Before", "During", "Taken into account"],
            [
                .. answer.Circumstances.Select(known =>
                    (IReadOnlyList<string>)
                        [
                            known.Name,
                            $"{known.Known} of {known.Of} nights",
                            Mean(known.Name, known.InBaseline),
                            Mean(known.Name, known.InCourse),
                            known.Adjusted ? "yes"
                            : known.Known < known.Of ? "no: not noted on every night"
                            : "no: it tells no two nights apart that the others do not",
                        ]
                ),
            ]
        );

    /// <summary>The chosen measure, phase by phase: what it was on average, and how far the nights spread.</summary>
    internal static PictureTable Spreads(HelpAnswer answer)
    {
        var unit = OutcomeWords.UnitOfValue(answer.Series.Outcome);
        return new PictureTable(
            $"How the {answer.Series.Outcome.Name} spread over the nights",
            ["Phase", "Nights", "Missing", "Average", "Standard deviation", "Least", "Middle", "Most"],
            [
                .. PhaseSpreads
                    .Of(answer.Series)
                    .Select(phase =>
                        (IReadOnlyList<string>)
                            [
                                PhaseWords.Name(phase.Phase),
                                Numbers.Plain(phase.Spread.Known),
                                Numbers.Plain(phase.Spread.Missing),
                                Numbers.Value(phase.Spread.Mean, unit),
                                Numbers.Value(
                                    phase.Spread.StandardDeviation,
                                    OutcomeWords.UnitOf(answer.Series.Outcome)
                                ),
                                Numbers.Value(phase.Spread.Least, unit),
                                Numbers.Value(phase.Spread.Median, unit),
                                Numbers.Value(phase.Spread.Most, unit),
                            ]
                    ),
            ]
        );
    }

    internal static PictureTable PatternNights(HelpAnswer answer) =>
        new(
            "Nights with 31 minutes or more awake before sleep or within it",
            ["Phase", "Such nights", "Of nights known", "Nights on record", "Sleep regularity index"],
            [
                .. answer.Phases.Select(phase =>
                    (IReadOnlyList<string>)
                        [
                            PhaseWords.Name(phase.Phase),
                            Numbers.Plain(phase.Pattern.Nights),
                            Numbers.Plain(phase.Pattern.Known),
                            $"{phase.Nights} of {phase.Dates.Length}",
                            phase.Regularity is { } index ? Numbers.Plain(Math.Round(index.Value)) : Numbers.Unknown,
                        ]
                ),
            ]
        );

    private static IReadOnlyList<string> Row(OtherOutcome other)
    {
        var (outcome, unit) = (other.Outcome, OutcomeWords.UnitOfValue(other.Outcome));
        return
        [
            $"{outcome.Name} ({outcome.Abbreviation})",
            other.Source.Name,
            $"{Numbers.Value(other.Baseline.Mean, unit)} ({Numbers.Plain(other.Baseline.UsableDays)})",
            $"{Numbers.Value(other.Course.Mean, unit)} ({Numbers.Plain(other.Course.UsableDays)})",
            other.Gain is { } gain
                ? $"{Change(gain.Estimate)} ({Bare(gain.Likely.Lower)} to {Bare(gain.Likely.Upper)})"
                : "not shown: these nights do not allow it",
        ];

        string Change(double value) => Numbers.Change(value, OutcomeWords.UnitOf(outcome));
        static string Bare(double value) => Numbers.Change(value, "");
    }

    private static string Mean(string name, double? mean) =>
        mean is not { } known ? Numbers.Unknown
        : name is "weekend" or "medicine or supplement for sleep"
            ? $"{Numbers.Plain(Math.Round(100 * known))}% of nights"
        : $"{Numbers.Plain(Math.Round(known, 1))} a day";
}
