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
            AmountNotRobust =>
                "one check did not bear out that the change is large enough to matter, so only the smaller claim is made.",
            DaysWithoutCovariate days =>
                $"{Numbers.Count(days.Days, "night was", "nights were")} left out, because something taken into account was "
                    + "not noted.",
            TreatmentDaysMissing missing =>
                $"nights after a session are missing more often ({missing.MissingTreated} of {missing.Treated}) than others "
                    + $"({missing.MissingOther} of {missing.Other}). They may be missing for a reason.",
            TreatmentsMoved moved =>
                $"{moved.Moved} of {moved.Drawn} sessions were not on the day that the lot gave. As planned, the days of the lot "
                    + "were compared all the same.",
            UnevenLogging uneven =>
                $"some phases have more nights on record than others: {Percent(uneven.FirstShare)} {PhaseWords.Phrase(uneven.First)}, "
                    + $"{Percent(uneven.SecondShare)} {PhaseWords.Phrase(uneven.Second)}. Missing nights may differ from the rest.",
            _ => throw new ArgumentOutOfRangeException(nameof(caution), caution.Code, "No words for this caution."),
        };

    private static string Percent(double share) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share)}%");
}
