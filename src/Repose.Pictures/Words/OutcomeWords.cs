using Repose.Sleep;

namespace Repose.Pictures.Words;

/// <summary>Says changes of an outcome the way people speak of them.</summary>
public static class OutcomeWords
{
    /// <summary>A gain as a sentence about the sleeper: "you fell asleep about 12 min sooner".</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="gain">The gain in the unit of the outcome; positive is better.</param>
    public static string Change(Outcome outcome, double gain)
    {
        var size = Numbers.Value(Math.Abs(gain), UnitOf(outcome));
        if (!size.AsSpan().ContainsAnyInRange('1', '9'))
        {
            return NoChange(outcome);
        }

        var direction = gain >= 0 ? BetterWords(outcome) : WorseWords(outcome);
        return outcome.Code switch
        {
            "tst" => $"you slept about {size} {direction}",
            "se" => $"the share of your time in bed that you slept was about {size} {direction}",
            "sol" => $"you fell asleep about {size} {direction}",
            "waso" => $"you were awake in the night for about {size} {direction}",
            "twt" => $"you were awake in bed for about {size} {direction}",
            "awakenings" => $"you woke about {size} {direction}",
            "quality" => $"you rated your sleep about {size} {direction}",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Code, "No words for this outcome."),
        };
    }

    private static string NoChange(Outcome outcome) =>
        outcome.Code switch
        {
            "tst" => "you slept about as long",
            "se" => "the share of your time in bed that you slept was about the same",
            "sol" => "you fell asleep about as soon",
            "waso" => "you were awake in the night for about as long",
            "twt" => "you were awake in bed for about as long",
            "awakenings" => "you woke about as often",
            "quality" => "you rated your sleep about the same",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Code, "No words for this outcome."),
        };

    /// <summary>What follows an amount for the better: "sooner".</summary>
    public static string BetterWords(Outcome outcome) => Directions(outcome).Better;

    /// <summary>What follows an amount for the worse: "later".</summary>
    public static string WorseWords(Outcome outcome) => Directions(outcome).Worse;

    /// <summary>The unit as the charts print it.</summary>
    public static string UnitOf(Outcome outcome) =>
        outcome.Code switch
        {
            "awakenings" => "times a night",
            _ => outcome.Unit,
        };

    /// <summary>The unit of the values themselves: an efficiency is in percent, its change in points.</summary>
    public static string UnitOfValue(Outcome outcome) =>
        outcome.Code switch
        {
            "se" => "%",
            "awakenings" => "times",
            _ => outcome.Unit,
        };

    private static (string Better, string Worse) Directions(Outcome outcome) =>
        outcome.Code switch
        {
            "tst" => ("longer", "less"),
            "se" => ("higher", "lower"),
            "sol" => ("sooner", "later"),
            "waso" or "twt" => ("less", "more"),
            "awakenings" => ("less", "more"),
            "quality" => ("better", "worse"),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Code, "No words for this outcome."),
        };
}
