using System.Globalization;
using Repose.Sleep;

namespace Repose.Pictures.Words;

/// <summary>Says sizes and changes of an outcome the way people speak of them.</summary>
public static class Plainly
{
    /// <summary>A gain in the outcome as a sentence about the sleeper: "you fell asleep about 12 min sooner".</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="gain">The gain in the unit of the outcome; positive is better.</param>
    public static string Change(Outcome outcome, double gain)
    {
        var size = Size(outcome, Math.Abs(gain));
        var better = gain >= 0;
        return outcome.Code switch
        {
            "tst" => $"you slept about {size} {(better ? "longer" : "less")}",
            "se" => $"you were asleep for a share of your time in bed about {size} {(better ? "higher" : "lower")}",
            "sol" => $"you fell asleep about {size} {(better ? "sooner" : "later")}",
            "waso" => $"you were awake in the night for about {size} {(better ? "less" : "more")}",
            "twt" => $"you were awake in bed for about {size} {(better ? "less" : "more")}",
            "awakenings" => $"you woke about {Number(Math.Abs(gain))} times {(better ? "less" : "more")} often a night",
            "quality" => $"you rated your sleep about {size} {(better ? "better" : "worse")}",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Code, "No words for this outcome."),
        };
    }

    /// <summary>An interval of gains: "between 3 and 21 min better".</summary>
    public static string Interval(Outcome outcome, double low, double high) =>
        double.IsInfinity(low) || double.IsInfinity(high) ? "no limit can be given to it"
        : low >= 0 ? $"likely between {Number(low)} and {Size(outcome, high)} better"
        : high <= 0 ? $"likely between {Number(-high)} and {Size(outcome, -low)} worse"
        : $"likely between {Size(outcome, -low)} worse and {Size(outcome, high)} better";

    /// <summary>A size with its unit: "12 min", "4 points", "1 h 05 min".</summary>
    public static string Size(Outcome outcome, double size) =>
        outcome.Unit switch
        {
            "min" => Minutes(size),
            "points" => Math.Abs(size - 1) < 0.05 ? "1 point" : $"{Number(size)} points",
            _ => $"{Number(size)} {outcome.Unit}",
        };

    /// <summary>A number as people say it: whole from 10 on, one decimal below.</summary>
    public static string Number(double value) =>
        Math.Abs(value) >= 9.95
            ? Math.Round(value, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture)
            : Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A chance as people count: "8 in 10", never 0 or 10 of 10 (clipped to 1 and 99 in 100).</summary>
    public static string Chance(double probability) =>
        probability switch
        {
            > 0.99 => "more than 99 in 100",
            < 0.01 => "fewer than 1 in 100",
            > 0.95 or < 0.05 => string.Create(
                CultureInfo.InvariantCulture,
                $"about {Math.Round(100 * probability)} in 100"
            ),
            _ => string.Create(CultureInfo.InvariantCulture, $"about {Math.Round(10 * probability)} in 10"),
        };

    private static string Minutes(double minutes)
    {
        var whole = (int)Math.Round(minutes, MidpointRounding.AwayFromZero);
        return whole < 90
            ? $"{Number(minutes)} min"
            : string.Create(CultureInfo.InvariantCulture, $"{whole / 60} h {whole % 60:00} min");
    }
}
