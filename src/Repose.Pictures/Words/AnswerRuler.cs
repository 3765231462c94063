using Repose.Helping;
using Repose.Sleep;

namespace Repose.Pictures.Words;

/// <summary>An answer as a ruler.</summary>
internal static class AnswerRuler
{
    /// <summary>With the size that matters, and by whose word.</summary>
    internal static EffectRulerData Of(SingleCase.Answer answer, HelpAnswer help) =>
        Of(answer, help.Series.Outcome) with
        {
            Important = help.ImportantChange,
            IsNoticed = AnswerWords.IsNoticed(help),
        };

    internal static EffectRulerData Of(SingleCase.Answer answer, Outcome outcome)
    {
        var gain = answer.ReadableGain();
        var sign = outcome.HigherIsBetter ? 1 : -1;
        var ends = gain is null ? [] : new[] { sign * gain.Likely.Lower, sign * gain.Likely.Upper };
        return new EffectRulerData
        {
            Title = answer is SingleCase.PhaseChangeAnswer ? AnswerText.RulerDuring : AnswerText.RulerAfter,
            Unit = OutcomeWords.UnitOf(outcome),
            Estimate = sign * gain?.Estimate,
            Low = gain is null ? null : ends.Min(),
            High = gain is null ? null : ends.Max(),
            HigherIsBetter = outcome.HigherIsBetter,
            BetterWords = OutcomeWords.BetterWords(outcome),
            WorseWords = OutcomeWords.WorseWords(outcome),
            WhyNot = gain is null ? AnswerText.ReasonsStandWithTheAnswer : null,
        };
    }
}
