namespace Repose.Content;

/// <summary>What a client's clinician has replied about rules of screening.</summary>
/// <param name="Covers">The ids of the rules that the reply is about.</param>
/// <param name="Agrees">Whether massage is agreed to, within the limits; false for "not now".</param>
/// <param name="LiftsEffects">Whether the rules' own effects are lifted, and the limits alone count.</param>
/// <param name="Limits">The limits.</param>
public sealed record ClinicianWord(IReadOnlyList<string> Covers, bool Agrees, bool LiftsEffects, PlanEffects Limits);
