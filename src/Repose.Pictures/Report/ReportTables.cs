using Repose.Helping;
using Repose.Pictures.Words;

namespace Repose.Pictures.Report;

/// <summary>The tables of a report that have no picture.</summary>
public static class ReportTables
{
    /// <summary>The other measures of the same nights, which no verdict rests on.</summary>
    public static PictureTable AlsoLookedAt(HelpAnswer answer) =>
        new(
            ReportText.OtherMeasures,
            [
                ReportText.Measure,
                ReportText.From,
                ReportText.BeforeNights,
                ReportText.DuringNights,
                ReportText.ChangeForTheBetter,
            ],
            [.. answer.AlsoLookedAt.Select(Row)]
        );

    /// <summary>What else was noted, and whether it was taken into account.</summary>
    public static PictureTable Circumstances(HelpAnswer answer) =>
        new(
            ReportText.WhatElseWasNoted,
            [ReportText.What, ReportText.NotedOn, ReportText.Before, ReportText.During, ReportText.TakenIntoAccount],
            [
                .. answer.Circumstances.Select(known =>
                    (IReadOnlyList<string>)
                        [
                            CircumstanceWords.Name(known.Name),
                            ReportText.FormatKnownOfNights(known.Known, known.Of),
                            Mean(known.Name, known.InBaseline),
                            Mean(known.Name, known.InCourse),
                            known.Adjusted ? ReportText.Yes
                            : known.Known < known.Of ? ReportText.NotEveryNight
                            : ReportText.TellsNoneApart,
                        ]
                ),
            ]
        );

    /// <summary>The chosen measure, phase by phase: what it was on average, and how far the nights spread.</summary>
    internal static PictureTable Spreads(HelpAnswer answer)
    {
        var unit = OutcomeWords.UnitOfValue(answer.Series.Outcome);
        return new PictureTable(
            ReportText.FormatHowSpread(answer.Series.Outcome.Name),
            [
                ReportText.Phase,
                ReportText.Nights,
                ReportText.Missing,
                ReportText.Average,
                ReportText.StandardDeviation,
                ReportText.Least,
                ReportText.Middle,
                ReportText.Most,
            ],
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
            ReportText.PatternCaption,
            [
                ReportText.Phase,
                ReportText.SuchNights,
                ReportText.OfNightsKnown,
                ReportText.NightsOnRecord,
                ReportText.RegularityIndex,
            ],
            [
                .. answer.Phases.Select(phase =>
                    (IReadOnlyList<string>)
                        [
                            PhaseWords.Name(phase.Phase),
                            Numbers.Plain(phase.Pattern.Nights),
                            Numbers.Plain(phase.Pattern.Known),
                            ReportText.FormatCountOf(phase.Nights, phase.Dates.Length),
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
            SourceWords.Name(other.Source),
            $"{Numbers.Value(other.Baseline.Mean, unit)} ({Numbers.Plain(other.Baseline.UsableDays)})",
            $"{Numbers.Value(other.Course.Mean, unit)} ({Numbers.Plain(other.Course.UsableDays)})",
            other.Gain is { } gain
                ? ReportText.FormatGainWithInterval(
                    Change(gain.Estimate),
                    Bare(gain.Likely.Lower),
                    Bare(gain.Likely.Upper)
                )
                : ReportText.NotShown,
        ];

        string Change(double value) => Numbers.Change(value, OutcomeWords.UnitOf(outcome));
        static string Bare(double value) => Numbers.Change(value, "");
    }

    private static string Mean(string name, double? mean) =>
        mean is not { } known ? Numbers.Unknown
        : name is "weekend" or "medicine or supplement for sleep"
            ? ReportText.FormatShareOfNights(Numbers.Plain(Math.Round(100 * known)))
        : ReportText.FormatADay(Numbers.Plain(Math.Round(known, 1)));
}
