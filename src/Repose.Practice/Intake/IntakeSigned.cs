namespace Repose.Practice;

/// <summary>What an intake is handed in with.</summary>
/// <param name="Version">The version of what was agreed to.</param>
/// <param name="Text">What was agreed to, as it was shown.</param>
/// <param name="Signature">The name as it was typed.</param>
/// <param name="LeftContradictions">Whether answers that do not go together were left as they are.</param>
public sealed record IntakeSigned(int Version, string Text, string Signature, bool LeftContradictions);
