namespace Repose.Content;

/// <summary>What a client's clinician has replied about rules of screening.</summary>
/// <param name="Covers">The ids of the rules that the reply is about, and <see cref="Whole"/> where it is about massage as a whole.</param>
/// <param name="Agrees">Whether massage is agreed to, within the limits; false for "not now".</param>
/// <param name="LiftsEffects">Whether the rules' own effects are lifted, and the limits alone count.</param>
/// <param name="Limits">The limits.</param>
public sealed record ClinicianWord(IReadOnlyList<string> Covers, bool Agrees, bool LiftsEffects, PlanEffects Limits)
{
    /// <summary>What a reply covers that is about massage as a whole, whatever rules apply: its "not now" and its limits count anyway.</summary>
    public const string Whole = "massage";
}
