using NodaTime;

namespace Repose.Sleep;

/// <summary>A waking day in the model of groups.</summary>
/// <param name="Date">The date on which the day began.</param>
/// <param name="NightIsKnown">Whether the night that ended on the date is known well enough for the model.</param>
/// <param name="Range">What the model gives; null where the nights round the day do not bear it.</param>
public sealed record GroupDay(LocalDate Date, bool NightIsKnown, GroupRange? Range);
