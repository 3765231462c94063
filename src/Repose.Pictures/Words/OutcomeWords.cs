using Repose.Sleep;

namespace Repose.Pictures.Words;

/// <summary>Says changes of an outcome the way people speak of them.</summary>
public static class OutcomeWords
{
    /// <summary>A gain as a sentence about the sleeper: "you fell asleep about 12 min sooner".</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="gain">The gain in the unit of the outcome; positive is better.</param>
    /// <param name="reader">Who reads it.</param>
    public static string Change(Outcome outcome, double gain, Reader reader = Reader.Sleeper)
    {
        var size = Numbers.Value(Math.Abs(gain), UnitOf(outcome));
        if (!size.AsSpan().ContainsAnyInRange('1', '9'))
        {
            return NoChange(outcome, reader);
        }

        var direction = gain >= 0 ? BetterWords(outcome) : WorseWords(outcome);
        var (who, were, your) = (reader.Who(), reader.Were(), reader.Your());
        return outcome.Code switch
        {
            "tst" => $"{who} slept about {size} {direction}",
            "se" => $"the share of {your} time in bed that {who} slept was about {size} {direction}",
            "sol" => $"{who} fell asleep about {size} {direction}",
            "waso" => $"{who} {were} awake in the night for about {size} {direction}",
            "twt" => $"{who} {were} awake in bed for about {size} {direction}",
            "awakenings" => $"{who} woke about {size} {direction}",
            "quality" => $"{who} rated {your} sleep about {size} {direction}",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Code, "No words for this outcome."),
        };
    }

    private static string NoChange(Outcome outcome, Reader reader) =>
        outcome.Code switch
        {
            "tst" => $"{reader.Who()} slept about as long",
            "se" => $"the share of {reader.Your()} time in bed that {reader.Who()} slept was about the same",
            "sol" => $"{reader.Who()} fell asleep about as soon",
            "waso" => $"{reader.Who()} {reader.Were()} awake in the night for about as long",
            "twt" => $"{reader.Who()} {reader.Were()} awake in bed for about as long",
            "awakenings" => $"{reader.Who()} woke about as often",
            "quality" => $"{reader.Who()} rated {reader.Your()} sleep about the same",
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
