namespace Repose.Content;

/// <summary>A rule that applies, after clinicians' replies and the practice's reasons.</summary>
/// <param name="Fired">The rule, and why it applies.</param>
/// <param name="Outcome">What it leads to now.</param>
/// <param name="Effects">What it does to the plan now.</param>
/// <param name="How">What has become of it.</param>
public sealed record StandingRule(FiredRule Fired, ScreeningOutcome Outcome, PlanEffects Effects, HowItStands How);
