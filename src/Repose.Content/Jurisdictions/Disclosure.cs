namespace Repose.Content;

/// <summary>What each new client is told in writing, for the practice to fill in.</summary>
public sealed record Disclosure
{
    /// <summary>The heading of the page.</summary>
    public required string Title { get; init; }

    /// <summary>Counts up with each change of the text: keep it beside a signature.</summary>
    public required int Version { get; init; }

    /// <summary>Whether the client signs it before the first treatment may start.</summary>
    public required bool SignedBeforeFirstTreatment { get; init; }

    /// <summary>The law that asks for it, as lawyers cite it.</summary>
    public required string Law { get; init; }

    /// <summary>That the English text is the one that counts, in the language of this translation; null for the English.</summary>
    public string? EnglishCounts { get; init; }

    /// <summary>What this rests on.</summary>
    public required IReadOnlyList<Reference> Sources { get; init; }

    /// <summary>Its parts, with a placeholder such as <c>{practice-name}</c> for each field.</summary>
    public required IReadOnlyList<DisclosureSection> Sections { get; init; }

    /// <summary>What must be filled in. Each is in use, and each placeholder has one.</summary>
    public required IReadOnlyList<DisclosureField> Fields { get; init; }

    /// <summary>The fields that have no answer yet.</summary>
    /// <param name="answers">Answers by the id of the field; a blank answer is none.</param>
    public IReadOnlyList<DisclosureField> Missing(IReadOnlyDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return [.. Fields.Where(field => string.IsNullOrWhiteSpace(answers.GetValueOrDefault(field.Id)))];
    }

    /// <summary>The parts with the answers in place of the placeholders.</summary>
    /// <remarks>An answer goes in as it is, line breaks and braces too; whoever shows it must encode it.</remarks>
    /// <param name="answers">Answers by the id of the field.</param>
    /// <exception cref="ArgumentException">A field has no answer: ask <see cref="Missing"/> first.</exception>
    public IReadOnlyList<DisclosureSection> Fill(IReadOnlyDictionary<string, string> answers)
    {
        var missing = Missing(answers);
        return missing.Count > 0
            ? throw new ArgumentException(
                $"These fields have no answer: {string.Join(", ", missing.Select(field => field.Id))}.",
                nameof(answers)
            )
            : [.. Sections.Select(section => section.Fill(answers))];
    }
}
