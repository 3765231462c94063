namespace Repose.SingleCase;

/// <summary>A question of before and after, fixed before the first day.</summary>
/// <param name="Series">The outcome, day by day.</param>
/// <param name="Phases">Which days belong to which phase.</param>
/// <param name="Direction">Which way the outcome improves.</param>
/// <param name="Mid">The smallest gain that matters, in the unit of the outcome; more than 0.</param>
public sealed record PhaseChangeQuestion(DailySeries Series, Phases Phases, Direction Direction, double Mid)
{
    /// <summary>The phase that is compared with the baseline: course (default) or follow-up.</summary>
    public Phase Contrast { get; init; } = Phase.Course;

    /// <summary>Names of daily covariates to adjust for.</summary>
    public IReadOnlyList<string> Covariates { get; init; } = [];

    /// <summary>
    /// Whether the direction must also hold for log(y + 1). For outcomes that cannot be negative and are skewed, for
    /// instance minutes.
    /// </summary>
    public bool CheckLogScale { get; init; }

    /// <summary>
    /// Days with a treatment, to see whether they are missing more often than others, and whether the change came
    /// gradually with them. May be empty: then neither is looked at.
    ///</summary>
    public IReadOnlySet<int> TreatmentDays { get; init; } = new HashSet<int>();

    /// <summary>Gates that only the caller can know of.</summary>
    public IReadOnlyList<Gate> OutsideGates { get; init; } = [];
}
