namespace Repose.Content;

/// <summary>What a grade means, in words for clients.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Name">Its name.</param>
/// <param name="Means">What it means.</param>
public sealed record GradeExplanation(EvidenceGrade Grade, string Name, string Means);
