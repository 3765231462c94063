namespace Repose.Content;

/// <summary>What the law of one place asks of a practice, as far as Repose knows it. Not legal advice.</summary>
public sealed record Jurisdiction
{
    /// <summary>A name that never changes, such as <c>us-vt</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The place, for people.</summary>
    public required string Name { get; init; }

    /// <summary>The law, as lawyers cite it; null where the pack knows of none.</summary>
    public string? Law { get; init; }

    /// <summary>Where the pack comes from.</summary>
    public required IReadOnlyList<Reference> Sources { get; init; }

    /// <summary>The registration that a therapist must have; null where the pack knows of none.</summary>
    public Registration? Registration { get; init; }

    /// <summary>What a therapist must not do here.</summary>
    public required IReadOnlyList<Statement> Scope { get; init; }

    /// <summary>Who is old enough.</summary>
    public required AgeRule Ages { get; init; }

    /// <summary>Whether CBD may be added to a massage.</summary>
    public required CbdRule Cbd { get; init; }

    /// <summary>What the practice may have to keep of a client who asks for deletion.</summary>
    public required KeepingRule Keeping { get; init; }

    /// <summary>Whom to call in a crisis; null where the pack knows of nobody.</summary>
    public CrisisHelp? Crisis { get; init; }

    /// <summary>What each new client must be told in writing; null where the pack knows of nothing.</summary>
    public Disclosure? Disclosure { get; init; }

    /// <summary>Whether a client must have signed the disclosure before the first treatment may start.</summary>
    public bool DisclosureBlocksFirstTreatment => Disclosure is { SignedBeforeFirstTreatment: true };
}
