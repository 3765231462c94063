using Repose.Helping;
using Repose.Pictures.Words;
using Repose.SingleCase;

namespace Repose.Pictures.Report;

/// <summary>From an answer and its nights to what the pictures draw.</summary>
public static class ReportPictures
{
    /// <summary>The outcome of the course, night by night, with its phases, sessions and the estimate.</summary>
    public static TrendChartData Trend(HelpAnswer answer)
    {
        var series = answer.Series;
        var outcome = series.Outcome;
        return new TrendChartData
        {
            Title = ReportText.FormatMeasureByNight(Sentence.Begin(outcome.Name)),
            ValueName = outcome.Name,
            Unit = OutcomeWords.UnitOfValue(outcome),
            HigherIsBetter = outcome.HigherIsBetter,
            Points = [.. series.Rows.Select(row => new TrendPoint(row.Date, row.Value))],
            Phases = Phases(answer, level: true),
            Sessions = Sessions(answer),
            Estimate = Estimate(answer),
        };
    }

    internal static NightRasterData Raster(ReportData report) =>
        new()
        {
            Nights = report.MainNights,
            Phases = Phases(report.Answer, level: false),
            Sessions = Sessions(report.Answer),
        };

    internal static DebtChartData? Debt(ReportData report) =>
        report.MainNights.LastOrDefault(night => night.SleepIn24Hours is not null) is { } last
            ? DebtChartData.Of(report.MainNights, report.Need, last.Date)
            : null;

    internal static RegularityData Regularity(ReportData report)
    {
        var phases = report.Answer.Series.Phases;
        var first = (phases.Baseline ?? phases.Course).Start;
        var last = (phases.FollowUp ?? phases.Course).End;
        return RegularityData.Of([.. report.MainNights.Where(night => night.Date >= first && night.Date <= last)]);
    }

    /// <summary>The chances of an answer, where there are any to state.</summary>
    internal static ChanceDotsData? Chances(SingleCase.Answer answer, HelpAnswer help)
    {
        var byModel = ReferenceEquals(answer, help.NightAfter) ? help.NightAfterByModel : null;
        var gain = answer.ReadableGain() is { } readable ? byModel ?? readable : null;
        if (gain is not { ChanceOfAny: { } any, ChanceOfMattering: { } mattering })
        {
            return null;
        }

        var size = Numbers.Value(help.ImportantChange, OutcomeWords.UnitOf(help.Series.Outcome));
        return new ChanceDotsData
        {
            // Both answers have such a title, which must tell them apart for those who cannot see where it stands.
            Title =
                answer is PhaseChangeAnswer ? AnswerText.ChancesDuring
                : byModel is null ? AnswerText.ChancesAfter
                : AnswerText.ChancesAfterByModel,
            Chances =
            [
                new Chance(any, AnswerText.BetterByAnyAmount),
                new Chance(mattering, AnswerText.FormatBetterBy(size)),
            ],
        };
    }

    private static IReadOnlyList<Phase> Phases(HelpAnswer answer, bool level) =>
        [
            .. answer.Series.Phases.Dated.Select(phase => new Phase(
                PhaseWords.Name(phase.Phase),
                phase.Dates.Start,
                phase.Dates.End,
                level ? Level(answer.Level, phase.Phase) : null
            )),
        ];

    private static Level? Level(PhaseChangeAnswer answer, SingleCase.Phase phase) =>
        answer.Phases.FirstOrDefault(summary => summary.Phase == phase)?.Mean is { } mean ? new Level(mean) : null;

    private static TrendEstimate? Estimate(HelpAnswer answer)
    {
        var ruler = AnswerRuler.Of(answer.Level, answer.Series.Outcome);
        return ruler.Estimate is { } change && answer.Level.Phases[0].Mean is { } baseline
            ? new TrendEstimate(baseline, change, ruler.Low, ruler.High)
            : null;
    }

    private static IReadOnlyList<SessionMark> Sessions(HelpAnswer answer) =>
        [
            .. answer.Course.Sessions.Select(session => new SessionMark(
                session.Date,
                session.Minutes is { } minutes
                    ? ReportText.FormatSessionOfMinutes(session.Kind ?? ReportText.ASession, minutes)
                    : session.Kind
            )),
        ];
}
