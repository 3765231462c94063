namespace Repose.Web.CareTeam;

/// <summary>One block of a letter.</summary>
internal sealed record LetterBlock(LetterBlockKind Kind, IReadOnlyList<string> Lines);
