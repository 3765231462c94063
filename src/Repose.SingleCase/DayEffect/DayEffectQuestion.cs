namespace Repose.SingleCase;

/// <summary>A question of treatment days against other days of the same week, fixed before the first day.</summary>
/// <param name="Series">The outcome; the value of a day is the one that the day's treatment could have changed.</param>
/// <param name="Direction">Which way the outcome improves.</param>
/// <param name="Mid">The smallest gain that matters, in the unit of the outcome; more than 0.</param>
public sealed record DayEffectQuestion(DailySeries Series, Direction Direction, double Mid)
{
    /// <summary>Names of daily covariates to adjust for.</summary>
    public IReadOnlyList<string> Covariates { get; init; } = [];

    /// <summary>Whether the direction must also hold for log(y + 1).</summary>
    public bool CheckLogScale { get; init; }

    /// <summary>Gates that only the caller can know of.</summary>
    public IReadOnlyList<Gate> OutsideGates { get; init; } = [];

    /// <summary>The seed of the draws that stand for all schedules when there are more than 200,000.</summary>
    public ulong Seed { get; init; } = 1;
}
