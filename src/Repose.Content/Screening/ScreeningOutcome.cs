namespace Repose.Content;

/// <summary>What all rules together say of one person.</summary>
/// <param name="Action">The strictest of what the rules ask for; <see cref="ScreeningAction.Proceed"/> where none applies.</param>
/// <param name="Effects">The effects of all of them together.</param>
/// <param name="Fired">The rules that apply, strictest first.</param>
public sealed record ScreeningOutcome(ScreeningAction Action, PlanEffects Effects, IReadOnlyList<FiredRule> Fired);
