using NodaTime;
using Repose.SingleCase;
using Repose.Sleep;

namespace Repose.Helping;

/// <summary>Puts a series of nights to the engine, which knows nothing of sleep.</summary>
internal sealed class Comparison
{
    private readonly OutcomeSeries series;
    private readonly CourseRecord course;
    private readonly Records records;
    private readonly IReadOnlyList<string> adjusted;
    private readonly IReadOnlyList<Gate> gates;

    private Comparison(
        HelpQuestion question,
        OutcomeSeries series,
        Records records,
        IReadOnlyList<Circumstance> circumstances,
        IReadOnlyList<Gate> gates
    )
    {
        this.series = series;
        this.records = records;
        this.gates = gates;
        course = question.Course;
        adjusted = [.. circumstances.Where(circumstance => circumstance.Adjusted).Select(known => known.Name)];
        ImportantChange = question.ImportantChange ?? Important(series);
    }

    /// <summary>The minimal important difference, in the unit of the outcome; above 0.</summary>
    internal double ImportantChange { get; }

    internal static Comparison Of(
        HelpQuestion question,
        OutcomeSeries series,
        Records records,
        IReadOnlyList<Circumstance>? circumstances = null,
        IReadOnlyList<Gate>? gates = null
    ) =>
        new(
            question,
            series,
            records,
            circumstances ?? records.Over(series),
            gates ?? OutsideGates.Of(question with { Outcome = series.Outcome }, series)
        );

    /// <summary>From baseline to course.</summary>
    internal PhaseChangeAnswer Level() => PhaseChange.Answer(LevelQuestion());

    /// <summary>What the nights that are missing from the course would have to be to undo the verdict on its level.</summary>
    internal TippingPoint MissingNights(Verdict verdict) => TippingPoint.Of(LevelQuestion(), verdict);

    private PhaseChangeQuestion LevelQuestion()
    {
        var phases = series.Phases;
        var range = DayNumber.RangeOf(phases.Course);
        return new PhaseChangeQuestion(
            Series(shift: 0),
            SingleCase.Phases.Of(
                phases.Baseline is { } before ? DayNumber.RangeOf(before) : DayRange.Of(range.Start, range.Start),
                range,
                phases.FollowUp is { } after ? DayNumber.RangeOf(after) : null
            ),
            Direction,
            ImportantChange
        )
        {
            Covariates = adjusted,
            CheckLogScale = series.Outcome.IsSkewedMinutes,
            TreatmentDays = course.Sessions.Select(session => DayNumber.Of(session.NightAfter)).ToHashSet(),
            OutsideGates = gates,
        };
    }

    /// <summary>Nights after a session against the other nights of the same week of the course.</summary>
    internal DayEffectAnswer NightAfter() =>
        course.Draw is { } draw
            ? DayEffect.AnswerByLot(
                DayQuestion(),
                draw.ToSchedule(),
                Treated(course.Sessions.Select(session => session.Date))
            )
            : DayEffect.AnswerByAssociation(
                DayQuestion(),
                Weeks(),
                Treated(course.Sessions.Select(session => session.Date))
            );

    /// <summary>The contrast of a drawn course by the regression, on the days as drawn; null without a draw.</summary>
    internal Gain? NightAfterByModel() =>
        course.Draw is { } draw
            ? DayEffect.AnswerByAssociation(DayQuestion(), Blocks(draw), Treated(draw.Drawn)).Gain
            : null;

    private DayEffectQuestion DayQuestion() =>
        // Here a night is counted on its evening, the day of the session, because days are what was drawn.
        new(Series(shift: -1), Direction, ImportantChange)
        {
            Covariates = InWeeks(adjusted),
            CheckLogScale = series.Outcome.IsSkewedMinutes,
            OutsideGates = [.. gates.Where(gate => gate is not OtherChangeNearStart)],
            Seed = course.Draw?.Seed ?? 1,
        };

    private static HashSet<int> Treated(IEnumerable<LocalDate> days) => [.. days.Select(DayNumber.Of)];

    private Direction Direction => series.Outcome.HigherIsBetter ? Direction.HigherIsBetter : Direction.LowerIsBetter;

    private DailySeries Series(int shift) =>
        DailySeries.Of(
            series.Rows.Select(row => new DailyValue(DayNumber.Of(row.Date) + shift, row.Value)
            {
                Covariates = records.On(row.Date),
            })
        );

    /// <summary>Those that still tell nights of a week apart: weeks have levels of their own here.</summary>
    private IReadOnlyList<string> InWeeks(IReadOnlyList<string> names)
    {
        var weeks = course.Draw is { } draw ? Blocks(draw) : Weeks();
        return Telling.Of(
            names,
            [
                .. series
                    .Rows.Where(row => row.Value is not null)
                    .Select(row => (Week: weeks.FindIndex(week => week.Contains(DayNumber.Of(row.Date) - 1)), row.Date))
                    .Where(night => night.Week >= 0)
                    .Select(night => (night.Week, records.On(night.Date))),
            ]
        );
    }

    private static List<DayRange> Blocks(DrawnDays draw) =>
        [.. draw.Weeks.Where(week => week.EligibleDays.Count > 0).Select(Block)];

    private static DayRange Block(DrawnWeek week) =>
        DayRange.Of(DayNumber.Of(week.EligibleDays[0]), DayNumber.Of(week.EligibleDays[^1]) + 1);

    /// <summary>Weeks from the first session.</summary>
    private List<DayRange> Weeks() =>
        [.. DayRange.Of(DayNumber.Of(course.Sessions[0].Date), DayNumber.Of(series.Phases.Course.End)).InWeeks()];

    /// <summary>
    /// The default size, or a share of the person's own spread over the baseline. Without any spread it is that share of
    /// one point; no verdict can follow then, as another gate is closed.
    /// </summary>
    private static double Important(OutcomeSeries series) =>
        series.Outcome.MinimalImportantDifference
        ?? series.Outcome.ImportantSpreads!.Value
            * (
                Spread.Of(series.In(series.Phases.Baseline).Select(row => row.Value))?.StandardDeviation
                    is { } spread
                        and > 0
                    ? spread
                    : 1
            );
}
