namespace Repose.Content;

/// <summary>Something that is said about massage and sleep, and what is known of it. For those who treat.</summary>
public sealed record EvidenceEntry
{
    /// <summary>A name that never changes, such as <c>C16</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is said, as others say it. It is no claim of ours.</summary>
    public required string Said { get; init; }

    /// <summary>Where it comes from; null where nobody knows.</summary>
    public string? From { get; init; }

    /// <summary>What later evidence says; null where there is none to tell of.</summary>
    public string? Later { get; init; }

    /// <summary>How sure anyone can be of it, the lower of two; null where it is an opinion, or no question of evidence.</summary>
    public EvidenceGrade? Grade { get; init; }

    /// <summary>More about the grade; null where it says all.</summary>
    public string? GradeNote { get; init; }

    /// <summary>What Repose does about it.</summary>
    public required string Does { get; init; }

    /// <summary>The sources.</summary>
    public required IReadOnlyList<Reference> Sources { get; init; }

    /// <summary>Whether every word of a search stands in it, in whatever order and case.</summary>
    public bool Holds(string search)
    {
        ArgumentNullException.ThrowIfNull(search);
        string?[] texts = [Id, Said, From, Later, GradeNote, Does, .. Sources.Select(source => source.Citation)];
        var all = string.Join('\n', texts);
        return search
            .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(word => all.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
