namespace Repose.SingleCase;

/// <summary>A gate that closes in simulated courses, so that whatever they show is withheld.</summary>
/// <param name="Code">The code of the gate, such as <c>too_few_baseline</c>.</param>
/// <param name="Share">The share of courses in which it closes, above 0 to 1.</param>
/// <param name="ForGood">Whether the plan itself closes it, in every course and however well the days are recorded.</param>
public sealed record PlannedGate(string Code, double Share, bool ForGood);
