namespace Repose.Content;

/// <summary>What follows from what is known of a client, explained rule by rule.</summary>
/// <param name="Outcome">The strictest of all rules that apply.</param>
/// <param name="Effects">The effects of all rules that apply, together.</param>
/// <param name="Fired">The rules that apply, the strictest first.</param>
/// <param name="Open">The rules of which nobody can tell yet: with any of these, the outcome can still become stricter.</param>
public sealed record ScreeningDecision(
    ScreeningOutcome Outcome,
    PlanEffects Effects,
    IReadOnlyList<FiredRule> Fired,
    IReadOnlyList<OpenRule> Open
);
