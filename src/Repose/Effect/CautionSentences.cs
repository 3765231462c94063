using System.Globalization;
using Repose.SingleCase;

namespace Repose.Effect;

/// <summary>What a reader of a series should know besides: a sentence for each caution.</summary>
internal static class CautionSentences
{
    internal static string Say(Caution caution, Func<int, string> day) =>
        caution switch
        {
            UnevenLogging uneven => string.Create(
                CultureInfo.InvariantCulture,
                $"Days may be missing for a reason: {uneven.FirstShare:P0} of the {GateSentences.Name(uneven.First)} and {uneven.SecondShare:P0} of the {GateSentences.Name(uneven.Second)} are on record."
            ),
            TreatmentDaysMissing missing => string.Create(
                CultureInfo.InvariantCulture,
                $"Days may be missing for a reason: {missing.MissingTreated} of {missing.Treated} days with a session are missing, and {missing.MissingOther} of {missing.Other} others."
            ),
            DaysWithoutCovariate without => string.Create(
                CultureInfo.InvariantCulture,
                $"Days left out because a covariate is unknown: {without.Days}."
            ),
            TreatmentsMoved moved => string.Create(
                CultureInfo.InvariantCulture,
                $"{moved.Moved} of {moved.Drawn} sessions were not on the day drawn; the days as drawn were compared."
            ),
            AmountNotRobust amount => $"The amount is not certain: {GateSentences.Say(amount.Check, day)}",
            _ => throw new ArgumentOutOfRangeException(nameof(caution), caution.Code, "No words for this caution."),
        };
}
