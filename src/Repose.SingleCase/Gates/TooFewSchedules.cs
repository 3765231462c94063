namespace Repose.SingleCase;

/// <summary>The lot had too few ways to fall for any result to be convincing.</summary>
/// <param name="Distinguishable">Schedules that differ on the recorded days.</param>
/// <param name="Need">The fewest that will do.</param>
public sealed record TooFewSchedules(double Distinguishable, int Need) : Gate("too_few_schedules");
