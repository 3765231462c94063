using Repose.Helping;
using Repose.SingleCase;
using Repose.Sleep;

namespace Repose.Pictures.Words;

/// <summary>The verdicts in words that claim no more than the data allow.</summary>
public static class VerdictWords
{
    /// <summary>The verdict as a heading, by what may be said of the comparison.</summary>
    /// <remarks>
    /// "Helped" is the word of the rule, but a comparison of before and after cannot show who or what helped: there the
    /// heading says "better", and only days drawn by lot may say "helped".
    /// </remarks>
    public static string Heading(Verdict verdict, Strength strength) =>
        (verdict, strength == Strength.ByLot) switch
        {
            (Verdict.HelpedByAnAmountThatMatters, true) => "Helped, by an amount that matters",
            (Verdict.HelpedByAnAmountThatMatters, false) => "Better, by an amount that matters",
            (Verdict.ProbablyHelped, true) => "Probably helped; how much is uncertain",
            (Verdict.ProbablyHelped, false) => "Probably better; how much is uncertain",
            (Verdict.LittleOrNoDifference, _) => "Little or no difference",
            (Verdict.Worse, _) => "Sleep was worse",
            (Verdict.CannotTellYet, _) => "Cannot tell yet",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
        };

    /// <summary>What was found, in one sentence with its number and interval; null where no number may be read.</summary>
    public static string? Finding(SingleCase.Answer answer, Outcome outcome, Reader reader = Reader.Sleeper)
    {
        var ruler = AnswerRuler.Of(answer, outcome);
        return answer.ReadableGain() is { } gain && Pictures.Gain.Of(ruler) is { } drawn
            ? $"{Where(answer)} {OutcomeWords.Change(outcome, gain.Estimate, reader)} ({EffectWords.Interval(ruler, drawn)})."
            : null;
    }

    /// <summary>How large a change people notice.</summary>
    public static string Size(Outcome outcome, double important) =>
        $"A change that people notice is about {Numbers.Value(important, OutcomeWords.UnitOf(outcome))}.";

    /// <summary>How strong the comparison is, said beside every verdict.</summary>
    public static string HowStrong(Strength strength) =>
        strength switch
        {
            Strength.ByLot =>
                "Strong comparison: the days of the sessions were drawn by lot, so chance alone decided which nights "
                    + "followed one. Knowing of the session can still play a part.",
            Strength.BeforeAfter =>
                "Weaker comparison: it sets before against during. The time of year, hope, or a start when sleep was at "
                    + "its worst could explain a change just as well.",
            Strength.Association =>
                "No proof of a cause: the days of the sessions were chosen, not drawn by lot. Days that suit a session "
                    + "may suit sleep as well.",
            _ => throw new ArgumentOutOfRangeException(nameof(strength), strength, null),
        };

    /// <summary>How strong the comparison of an answer is; a lot that was not kept is not called a choice.</summary>
    public static string HowStrong(SingleCase.Answer answer) =>
        answer is DayEffectAnswer { Test: not null, Strength: Strength.Association }
            ? "No proof of a cause: a lot was drawn, but the days on record do not keep to it."
            : HowStrong(answer.Strength);

    private static string Where(SingleCase.Answer answer) =>
        answer switch
        {
            PhaseChangeAnswer => "During the course, compared with before,",
            DayEffectAnswer => "On nights after a session, compared with other nights of the same weeks,",
            _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.GetType().Name, null),
        };
}
