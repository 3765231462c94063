namespace Repose.SingleCase;

/// <summary>Treatment days are missing more often than other days: days may be missing for a reason.</summary>
/// <param name="MissingTreated">Treatment days without a value.</param>
/// <param name="Treated">Treatment days.</param>
/// <param name="MissingOther">Other days without a value.</param>
/// <param name="Other">Other days.</param>
/// <param name="P">Fisher's exact p, one-sided, below 0.1.</param>
public sealed record TreatmentDaysMissing(int MissingTreated, int Treated, int MissingOther, int Other, double P)
    : Caution("treatment_days_missing");
