namespace Repose.Content;

/// <summary>Answers that do not go together. They are asked about, and never refused: both may be right.</summary>
/// <param name="Id">A name that never changes.</param>
/// <param name="Says">What does not go together, to who answered.</param>
/// <param name="AllOf">It is there when all of these are met.</param>
public sealed record IntakeContradiction(string Id, string Says, IReadOnlyList<IntakeCondition> AllOf);
