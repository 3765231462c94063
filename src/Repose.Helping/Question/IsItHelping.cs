using Repose.Sleep;

namespace Repose.Helping;

/// <summary>Asks the two questions of a course: has the level changed, and is the night after a session different?</summary>
public static class IsItHelping
{
    /// <summary>Asks them.</summary>
    /// <returns>A <see cref="HelpAnswer"/>, or a <see cref="CannotAsk"/> that says what has to be brought.</returns>
    public static Asking Ask(HelpQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        question = question.InOrder();
        if (Overlap.Missing(question) is { } obstacle)
        {
            return obstacle;
        }

        var series = OutcomeSeries.Of(
            question.Outcome,
            question.Measured,
            question.Told,
            question.Course,
            question.Window
        );
        return series is null ? Overlap.NoSuchMeasure(question) : Answer(question, series);
    }

    private static HelpAnswer Answer(HelpQuestion question, OutcomeSeries series)
    {
        var records = new Records(question.Told);
        var circumstances = records.Over(series);
        var gates = OutsideGates.Of(question, series);
        var comparison = Comparison.Of(question, series, records, circumstances, gates);
        var nights = series.Source.Kind == SourceKind.Diary ? question.Told : question.Measured;
        var level = comparison.Level();
        return new HelpAnswer
        {
            Series = series,
            Course = question.Course,
            ImportantChange = comparison.ImportantChange,
            ImportantChangeSource = question.ImportantChange is null
                ? question.Outcome.MinimalImportantDifferenceSource
                : "agreed for this client",
            Level = level,
            MissingNights = comparison.MissingNights(level.Verdict),
            NightAfter = ByMorning.Of(comparison.NightAfter()),
            NightAfterByModel = comparison.NightAfterByModel(),
            AlsoLookedAt = [.. Others(question, records)],
            Circumstances = circumstances,
            Phases = PhaseNights.Of(series.Phases, nights, question.Told),
            Window = question.Window,
            FirstDay = DayNumber.Of(series.Rows[0].Date),
        };
    }

    private static IEnumerable<OtherOutcome> Others(HelpQuestion question, Records records)
    {
        var unnamed = question with { ImportantChange = null, Course = question.Course with { NamedOutcome = null } };
        foreach (var outcome in Outcomes.All.Where(outcome => outcome != question.Outcome))
        {
            var series = OutcomeSeries.Of(outcome, question.Measured, question.Told, question.Course, question.Window);
            if (series is not null)
            {
                var level = Comparison.Of(unnamed, series, records).Level();
                var (baseline, course) = (level.Phases[0], level.Phases[1]);
                yield return new OtherOutcome(outcome, series.Source, baseline, course, level.ReadableGain());
            }
        }
    }
}
