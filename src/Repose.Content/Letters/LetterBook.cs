namespace Repose.Content;

/// <summary>The letters to a care team, and how they are answered.</summary>
public sealed record LetterBook
{
    /// <summary>The kinds of letters, in their order.</summary>
    public required IReadOnlyList<LetterKind> Kinds { get; init; }

    /// <summary>The sentence that every letter holds: massage stands beside treatment and never in its place.</summary>
    public required string Alongside { get; init; }

    /// <summary>The sentence about medicines: as reported, and that none was advised against.</summary>
    public required string Medicines { get; init; }

    /// <summary>That the client has a copy.</summary>
    public required string Copy { get; init; }

    /// <summary>What the sentence about evidence rests on.</summary>
    public required IReadOnlyList<Reference> Sources { get; init; }

    /// <summary>Whether massage may go on: one is ticked.</summary>
    public required IReadOnlyList<LetterChoice> Answers { get; init; }

    /// <summary>What else can be ticked.</summary>
    public required IReadOnlyList<LetterChoice> Questions { get; init; }

    /// <summary>The kind with an id, or null if there is none.</summary>
    public LetterKind? Kind(string id) => Kinds.FirstOrDefault(kind => kind.Id.Equals(id, StringComparison.Ordinal));
}
