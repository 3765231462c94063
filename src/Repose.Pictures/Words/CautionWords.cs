using System.Globalization;
using Repose.SingleCase;

namespace Repose.Pictures.Words;

/// <summary>What a reader should know of an answer that stands all the same.</summary>
public static class CautionWords
{
    /// <summary>A caution in a sentence that follows "Take note:".</summary>
    public static string Say(Caution caution) =>
        caution switch
        {
            AmountNotRobust => AnswerText.AmountNotRobust,
            DaysWithoutCovariate days => Numbers.Of(
                days.Days,
                AnswerText.FormatDayLeftOut,
                AnswerText.FormatDaysLeftOut
            ),
            TreatmentDaysMissing missing => AnswerText.FormatTreatmentDaysMissing(
                missing.MissingTreated,
                missing.Treated,
                missing.MissingOther,
                missing.Other
            ),
            TreatmentsMoved moved => AnswerText.FormatTreatmentsMoved(moved.Moved, moved.Drawn),
            UnevenLogging uneven => AnswerText.FormatUnevenLogging(
                Percent(uneven.FirstShare),
                PhaseWords.Phrase(uneven.First),
                Percent(uneven.SecondShare),
                PhaseWords.Phrase(uneven.Second)
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(caution), caution.Code, "No words for this caution."),
        };

    private static string Percent(double share) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share)}%");
}
