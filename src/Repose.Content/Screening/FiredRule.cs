namespace Repose.Content;

/// <summary>A rule that applies, and why.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Outcome">What it leads to here.</param>
/// <param name="Effects">What it does to the plan here.</param>
/// <param name="Further">Those of its further steps that apply as well.</param>
/// <param name="Because">The ids of the facts that make it apply, in the order of the alphabet.</param>
public sealed record FiredRule(
    ScreeningRule Rule,
    ScreeningOutcome Outcome,
    PlanEffects Effects,
    IReadOnlyList<RuleStep> Further,
    IReadOnlyList<string> Because
);
