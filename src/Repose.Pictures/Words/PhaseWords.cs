namespace Repose.Pictures.Words;

using Phase = Repose.SingleCase.Phase;

/// <summary>The phases of a course, in the words of the report.</summary>
internal static class PhaseWords
{
    /// <summary>As a heading: "Before".</summary>
    internal static string Name(Phase phase) =>
        phase switch
        {
            Phase.Baseline => AnswerText.Before,
            Phase.Course => AnswerText.During,
            Phase.FollowUp => AnswerText.After,
            _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
        };

    /// <summary>Within a sentence: "before the course".</summary>
    internal static string Phrase(Phase phase) =>
        phase switch
        {
            Phase.Baseline => AnswerText.BeforeTheCourse,
            Phase.Course => AnswerText.DuringTheCourse,
            Phase.FollowUp => AnswerText.AfterTheCourse,
            _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
        };

    /// <summary>Whose nights: "of this course".</summary>
    internal static string OfThis(Phase phase) =>
        phase switch
        {
            Phase.Baseline => AnswerText.BeforeThisCourse,
            Phase.Course => AnswerText.OfThisCourse,
            Phase.FollowUp => AnswerText.AfterThisCourse,
            _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
        };
}
