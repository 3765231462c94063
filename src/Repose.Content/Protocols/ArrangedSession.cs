namespace Repose.Content;

/// <summary>A session of a protocol as it will be done with one client.</summary>
/// <param name="Protocol">What is followed.</param>
/// <param name="Length">The length that it was planned for, in minutes.</param>
/// <param name="Effects">What screening changed.</param>
/// <param name="Steps">All steps in their order, also those that are left out.</param>
public sealed record ArrangedSession(
    Protocol Protocol,
    int Length,
    PlanEffects Effects,
    IReadOnlyList<ArrangedStep> Steps
)
{
    /// <summary>The steps that are done.</summary>
    public IReadOnlyList<ArrangedStep> Done => [.. Steps.Where(step => step.Minutes > 0)];

    /// <summary>The steps that are left out and would have had minutes.</summary>
    public IReadOnlyList<ArrangedStep> LeftOut => [.. Steps.Where(step => step.IsLeftOut && step.Planned > 0)];

    /// <summary>Minutes for which no step was left to take them: the session is so much shorter.</summary>
    public int Shorter => Length - Steps.Sum(step => step.Minutes);

    /// <summary>Whether even the shortest plan is longer than this client may be treated.</summary>
    public bool IsTooLong => Effects.LongestMinutes is { } most && Length - Shorter > most;
}
