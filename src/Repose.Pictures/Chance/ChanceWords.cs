using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>Chances in words that claim no more than they can.</summary>
public static class ChanceWords
{
    /// <summary>"about 8 in 10"; near the ends "about 97 in 100", and never more than "more than 99 in 100".</summary>
    public static string Of(double probability) =>
        double.IsNaN(probability) ? ChanceText.Unsayable
        : probability > 0.99 ? ChanceText.MoreThan99
        : probability < 0.01 ? ChanceText.FewerThan1
        : probability is >= 0.945 or < 0.055 ? ChanceText.FormatInHundred(Numbers.Plain(Math.Round(100 * probability)))
        : ChanceText.FormatInTen(Numbers.Plain(Math.Round(10 * probability)));

    /// <summary>"About 8 in 10 chance that it helped at all."</summary>
    public static string Of(Chance chance) =>
        chance.Known is { } known
            ? Sentence.Begin(ChanceText.FormatChanceThat(Of(known), chance.Of))
            : ChanceText.FormatChanceUnsayable(chance.Of);

    /// <summary>How many of ten icons are filled; tenths where the words speak of hundreds.</summary>
    internal static double Filled(double probability) =>
        probability is >= 0.945 or < 0.055
            ? Math.Round(Math.Clamp(probability, 0.01, 0.99) * 100) / 10
            : Math.Round(10 * probability);
}
