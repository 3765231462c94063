using Repose.SingleCase;
using Repose.Sleep;

namespace Repose.Pictures.Words;

/// <summary>How bad the nights that nobody recorded would have to be for a result to be lost.</summary>
public static class MissingWords
{
    private const double Day = 24 * 60;

    /// <summary>One sentence; null where no night is missing or nothing is claimed.</summary>
    public static string? Say(TippingPoint tipping, Outcome outcome) =>
        tipping switch
        {
            { Status: TippingStatus.Tips, Value: { } value } when IsPossible(value, outcome) => Tips(
                tipping.MissingDays,
                Numbers.Value(value, OutcomeWords.UnitOfValue(outcome)),
                Numbers.Value(tipping.RecordedMean, OutcomeWords.UnitOfValue(outcome))
            ),
            { Status: TippingStatus.Tips or TippingStatus.Holds } => Numbers.Of(
                tipping.MissingDays,
                AnswerText.FormatMissingHoldsOne,
                AnswerText.FormatMissingHolds
            ),
            { Status: TippingStatus.TipsAtOnce } => Numbers.Of(
                tipping.MissingDays,
                AnswerText.FormatMissingTipsAtOnceOne,
                AnswerText.FormatMissingTipsAtOnce
            ),
            _ => null,
        };

    /// <summary>Whether a night could have such a value at all.</summary>
    private static bool IsPossible(double value, Outcome outcome) =>
        value >= 0
        && outcome.Code switch
        {
            "se" => value <= 100,
            _ when outcome.Unit is Numbers.MinuteUnit => value <= Day,
            _ => true,
        };

    private static string Tips(int nights, string value, string mean) =>
        Numbers.Of(
            nights,
            count => AnswerText.FormatMissingTipsOne(count, value, mean),
            count => AnswerText.FormatMissingTips(count, value, mean)
        );
}
