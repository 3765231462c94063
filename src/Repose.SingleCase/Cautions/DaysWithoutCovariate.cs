namespace Repose.SingleCase;

/// <summary>Days with a value were left out because a covariate was unknown.</summary>
/// <param name="Days">How many.</param>
public sealed record DaysWithoutCovariate(int Days) : Caution("days_without_covariate");
