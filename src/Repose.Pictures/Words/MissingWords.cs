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
            { Status: TippingStatus.Tips, Value: { } value } when IsPossible(value, outcome) =>
                $"{Nights(tipping.MissingDays)} of the course {Are(tipping)} not on record. If {Each(tipping)} had been about "
                    + $"{Numbers.Value(value, OutcomeWords.UnitOfValue(outcome))} (the others were about "
                    + $"{Numbers.Value(tipping.RecordedMean, OutcomeWords.UnitOfValue(outcome))}), this result would not hold.",
            { Status: TippingStatus.Tips or TippingStatus.Holds } =>
                $"{Nights(tipping.MissingDays)} of the course {Are(tipping)} not on record. By themselves, even bad nights "
                    + "there would not undo this result.",
            { Status: TippingStatus.TipsAtOnce } =>
                $"{Nights(tipping.MissingDays)} of the course {Are(tipping)} not on record. This result hangs on them: had they "
                    + "been like the others, it would not hold.",
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

    private static string Nights(int count) => Numbers.Count(count, "night", "nights");

    private static string Are(TippingPoint tipping) => tipping.MissingDays == 1 ? "is" : "are";

    private static string Each(TippingPoint tipping) => tipping.MissingDays == 1 ? "it" : "each of them";
}
