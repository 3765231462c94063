namespace Repose.Helping;

/// <summary>Whether there is anything to compare at all.</summary>
internal static class Overlap
{
    /// <summary>Why the question cannot be put; null if it can.</summary>
    internal static CannotAsk? Missing(HelpQuestion question)
    {
        var dates = question.Measured.Concat(question.Told).Select(night => night.Date).Order().ToList();
        if (dates.Count == 0)
        {
            return new CannotAsk("no-nights", "There is no night to compare. Bring a sleep export or a diary.");
        }

        if (question.Course.Sessions.CountBy(session => session.Date).Any(day => day.Value > 1))
        {
            return new CannotAsk("two-sessions-on-a-day", "Two sessions were on one day. A night cannot follow two.");
        }

        var (first, last) = (question.Course.Sessions[0].Date, question.Course.Sessions[^1].Date);
        return dates.Exists(CoursePhases.During(question.Course).Contains)
            ? null
            : new CannotAsk(
                "no-overlap",
                $"The sessions run from {first:R} to {last:R}, the nights from {dates[0]:R} to {dates[^1]:R}: there is "
                    + "no night in the course. Check the dates of the sessions, or bring an export that covers them."
            );
    }

    /// <summary>The nights are there, but none of them tells this outcome.</summary>
    internal static CannotAsk NoSuchMeasure(HelpQuestion question)
    {
        var others = Sleep
            .Outcomes.All.Where(outcome =>
                OutcomeSeries.Of(outcome, question.Measured, question.Told, question.Course, question.Window)
                    is not null
            )
            .Select(outcome => outcome.Code)
            .ToList();
        return new CannotAsk(
            "not-measured",
            $"No night of baseline or course tells the {question.Outcome.Name} ({question.Outcome.Abbreviation}). "
                + (question.Outcome.DiaryFirst ? "A sleep diary tells it. " : "")
                + (others.Count == 0 ? "" : $"What these nights do tell: {string.Join(", ", others)}.")
        );
    }
}
