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
            (Verdict.HelpedByAnAmountThatMatters, true) => AnswerText.HelpedByAnAmountThatMatters,
            (Verdict.HelpedByAnAmountThatMatters, false) => AnswerText.BetterByAnAmountThatMatters,
            (Verdict.ProbablyHelped, true) => AnswerText.ProbablyHelped,
            (Verdict.ProbablyHelped, false) => AnswerText.ProbablyBetter,
            (Verdict.LittleOrNoDifference, _) => AnswerText.LittleOrNoDifference,
            (Verdict.Worse, _) => AnswerText.Worse,
            (Verdict.CannotTellYet, _) => AnswerText.CannotTellYet,
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
        };

    /// <summary>What was found, in one sentence with its number and interval; null where no number may be read.</summary>
    public static string? Finding(SingleCase.Answer answer, Outcome outcome, Reader reader = Reader.Sleeper)
    {
        var ruler = AnswerRuler.Of(answer, outcome);
        return answer.ReadableGain() is { } gain && Pictures.Gain.Of(ruler) is { } drawn
            ? Found(answer, OutcomeWords.Change(outcome, gain.Estimate, reader), EffectWords.Interval(ruler, drawn))
            : null;
    }

    /// <summary>How large a change people notice.</summary>
    public static string Size(Outcome outcome, double important) =>
        AnswerText.FormatNoticed(Numbers.Value(important, OutcomeWords.UnitOf(outcome)));

    /// <summary>How strong the comparison is, said beside every verdict.</summary>
    public static string HowStrong(Strength strength) =>
        strength switch
        {
            Strength.ByLot => AnswerText.ByLot,
            Strength.BeforeAfter => AnswerText.BeforeAfter,
            Strength.Association => AnswerText.Association,
            _ => throw new ArgumentOutOfRangeException(nameof(strength), strength, null),
        };

    /// <summary>How strong the comparison of an answer is; a lot that was not kept is not called a choice.</summary>
    public static string HowStrong(SingleCase.Answer answer) =>
        answer is DayEffectAnswer { Test: not null, Strength: Strength.Association }
            ? AnswerText.LotNotKept
            : HowStrong(answer.Strength);

    private static string Found(SingleCase.Answer answer, string change, string interval) =>
        answer switch
        {
            PhaseChangeAnswer => AnswerText.FormatFoundDuring(change, interval),
            DayEffectAnswer => AnswerText.FormatFoundAfter(change, interval),
            _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.GetType().Name, null),
        };
}
