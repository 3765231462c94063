namespace Repose.Pictures.Words;

using Phase = Repose.SingleCase.Phase;

/// <summary>The phases of a course, in the words of the report.</summary>
internal static class PhaseWords
{
    /// <summary>As a heading: "Before".</summary>
    internal static string Name(Phase phase) =>
        phase switch
        {
            Phase.Baseline => "Before",
            Phase.Course => "During",
            Phase.FollowUp => "After",
            _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
        };

    /// <summary>Within a sentence: "before the course".</summary>
    internal static string Phrase(Phase phase) =>
        phase switch
        {
            Phase.Baseline => "before the course",
            Phase.Course => "during the course",
            Phase.FollowUp => "after the course",
            _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
        };

    /// <summary>Whose nights: "of this course".</summary>
    internal static string OfThis(Phase phase) =>
        phase switch
        {
            Phase.Baseline => "before this course",
            Phase.Course => "of this course",
            Phase.FollowUp => "after this course",
            _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
        };
}
