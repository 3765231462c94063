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

        var amount = $"{size} {(gain >= 0 ? BetterWords(outcome) : WorseWords(outcome))}";
        return outcome.Code switch
        {
            "tst" => reader.Turn(
                OutcomeText.FormatTotalSleepTimeYou(amount),
                OutcomeText.FormatTotalSleepTimeClient(amount)
            ),
            "se" => reader.Turn(
                OutcomeText.FormatSleepEfficiencyYou(amount),
                OutcomeText.FormatSleepEfficiencyClient(amount)
            ),
            "sol" => reader.Turn(
                OutcomeText.FormatSleepOnsetLatencyYou(amount),
                OutcomeText.FormatSleepOnsetLatencyClient(amount)
            ),
            "waso" => reader.Turn(
                OutcomeText.FormatWakeAfterSleepOnsetYou(amount),
                OutcomeText.FormatWakeAfterSleepOnsetClient(amount)
            ),
            "twt" => reader.Turn(
                OutcomeText.FormatTotalWakeTimeYou(amount),
                OutcomeText.FormatTotalWakeTimeClient(amount)
            ),
            "awakenings" => reader.Turn(
                OutcomeText.FormatAwakeningsYou(amount),
                OutcomeText.FormatAwakeningsClient(amount)
            ),
            "quality" => reader.Turn(OutcomeText.FormatQualityYou(amount), OutcomeText.FormatQualityClient(amount)),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Code, "No words for this outcome."),
        };
    }

    private static string NoChange(Outcome outcome, Reader reader) =>
        outcome.Code switch
        {
            "tst" => reader.Turn(OutcomeText.TotalSleepTimeSameYou, OutcomeText.TotalSleepTimeSameClient),
            "se" => reader.Turn(OutcomeText.SleepEfficiencySameYou, OutcomeText.SleepEfficiencySameClient),
            "sol" => reader.Turn(OutcomeText.SleepOnsetLatencySameYou, OutcomeText.SleepOnsetLatencySameClient),
            "waso" => reader.Turn(OutcomeText.WakeAfterSleepOnsetSameYou, OutcomeText.WakeAfterSleepOnsetSameClient),
            "twt" => reader.Turn(OutcomeText.TotalWakeTimeSameYou, OutcomeText.TotalWakeTimeSameClient),
            "awakenings" => reader.Turn(OutcomeText.AwakeningsSameYou, OutcomeText.AwakeningsSameClient),
            "quality" => reader.Turn(OutcomeText.QualitySameYou, OutcomeText.QualitySameClient),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Code, "No words for this outcome."),
        };

    /// <summary>What follows an amount for the better: "sooner".</summary>
    public static string BetterWords(Outcome outcome) => Directions(outcome).Better;

    /// <summary>What follows an amount for the worse: "later".</summary>
    public static string WorseWords(Outcome outcome) => Directions(outcome).Worse;

    /// <summary>The unit of a change, by the name that <see cref="Numbers.Value(double, string)"/> knows.</summary>
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
            "tst" => (OutcomeText.Longer, OutcomeText.Shorter),
            "se" => (OutcomeText.Higher, OutcomeText.Lower),
            "sol" => (OutcomeText.Sooner, OutcomeText.Later),
            "waso" or "twt" or "awakenings" => (OutcomeText.Less, OutcomeText.More),
            "quality" => (OutcomeText.Better, OutcomeText.Worse),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Code, "No words for this outcome."),
        };
}
