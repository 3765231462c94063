namespace Repose.SingleCase;

/// <summary>How often a plan would find a gain of one size.</summary>
/// <remarks>A course with a closed gate finds nothing. Checks of a claim, such as without one day, are not made.</remarks>
/// <param name="Gain">The true gain, in the unit of the outcome, 0 or more.</param>
/// <param name="ByLot">The share of courses in which the test by lot finds a gain; null when a gate closes in every course, as when the lot is too small.</param>
/// <param name="ByPhase">The share in which before-and-after finds one: a probability of any gain of 0.975 or more.</param>
/// <param name="ByPhaseOfMattering">The share in which a gain that matters has a probability of 0.90 or more.</param>
public sealed record PowerPoint(double Gain, double? ByLot, double ByPhase, double ByPhaseOfMattering);
