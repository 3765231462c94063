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
            return new CannotAsk("no-nights", HelpingText.NoNights);
        }

        if (question.Course.Sessions.CountBy(session => session.Date).Any(day => day.Value > 1))
        {
            return new CannotAsk("two-sessions-on-a-day", HelpingText.TwoSessionsOnADay);
        }

        var (first, last) = (question.Course.Sessions[0].Date, question.Course.Sessions[^1].Date);
        return dates.Exists(CoursePhases.During(question.Course).Contains)
            ? null
            : new CannotAsk(
                "no-overlap",
                HelpingText.FormatNoOverlap($"{first:R}", $"{last:R}", $"{dates[0]:R}", $"{dates[^1]:R}")
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
        var outcome = question.Outcome;
        string?[] sentences =
        [
            HelpingText.FormatNotMeasured(outcome.Name, outcome.Abbreviation),
            outcome.DiaryFirst ? HelpingText.DiaryTells : null,
            others.Count == 0 ? null : HelpingText.FormatOthersTell(string.Join(", ", others)),
        ];
        return new CannotAsk("not-measured", string.Join(' ', sentences.OfType<string>()));
    }
}
