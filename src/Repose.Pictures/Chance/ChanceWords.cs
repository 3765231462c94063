using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>Chances in words that claim no more than they can.</summary>
public static class ChanceWords
{
    /// <summary>"about 8 in 10"; near the ends "about 97 in 100", and never more than "more than 99 in 100".</summary>
    public static string Of(double probability) =>
        double.IsNaN(probability) ? "a chance that cannot be said"
        : probability > 0.99 ? "more than 99 in 100"
        : probability < 0.01 ? "fewer than 1 in 100"
        : probability is >= 0.945 or < 0.055 ? $"about {Numbers.Plain(Math.Round(100 * probability))} in 100"
        : $"about {Numbers.Plain(Math.Round(10 * probability))} in 10";

    /// <summary>"About 8 in 10 chance that it helped at all."</summary>
    public static string Of(Chance chance) =>
        chance.Known is { } known
            ? $"{Sentence.Begin(Of(known))} chance that {chance.Of}."
            : $"The chance that {chance.Of} cannot be said.";

    /// <summary>How many of ten icons are filled; tenths where the words speak of hundreds.</summary>
    internal static double Filled(double probability) =>
        probability is >= 0.945 or < 0.055
            ? Math.Round(Math.Clamp(probability, 0.01, 0.99) * 100) / 10
            : Math.Round(10 * probability);
}
