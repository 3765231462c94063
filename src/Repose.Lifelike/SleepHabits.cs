using NodaTime;

namespace Repose.Lifelike;

/// <summary>How somebody who does not exist usually sleeps, and how much that varies. Lengths are in minutes.</summary>
public sealed record SleepHabits
{
    /// <summary>Minutes to fall asleep on a middling night.</summary>
    public double Latency { get; init; } = 52;

    /// <summary>How much of that goes up and down with the sleeper's state.</summary>
    public double LatencySpread { get; init; } = 17;

    /// <summary>Minutes awake in the night.</summary>
    public double Awake { get; init; } = 34;

    /// <summary>How much of that goes up and down with the sleeper's state, and as much again by chance.</summary>
    public double AwakeSpread { get; init; } = 9;

    /// <summary>Minutes more awake for each drink.</summary>
    public double AwakePerDrink { get; init; } = 7;

    /// <summary>How alike the states of neighbouring nights are: their correlation, from 0 to below 1.</summary>
    public double Likeness { get; init; } = 0.25;

    /// <summary>When the lamp goes out on a working day.</summary>
    public LocalTime LightsOut { get; init; } = new(22, 50);

    /// <summary>When the sleeper wakes on a working day.</summary>
    public LocalTime Up { get; init; } = new(6, 25);

    /// <summary>How much later the lamp goes out before a Saturday or Sunday; waking moves by twice that.</summary>
    public int WeekendShift { get; init; } = 40;

    /// <summary>The share of weekend evenings with a drink or two; less than a third of that on others.</summary>
    public double Drinks { get; init; } = 0.5;

    /// <summary>The fewest cups of coffee or tea in a day.</summary>
    public int FewestCups { get; init; } = 1;

    /// <summary>The share of mornings on which nothing was told.</summary>
    public double Missing { get; init; } = 0.07;
}
