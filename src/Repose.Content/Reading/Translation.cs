namespace Repose.Content.Reading;

/// <summary>What one file of the content says in another language: pairs of what is written there and what is read instead.</summary>
/// <remarks>
/// The pair holds the English itself and not only its place, so that a translation of words that were changed since is
/// found out, and nobody reads it.
/// </remarks>
internal sealed class Translation
{
    private readonly string original;
    private readonly Fields? fields;
    private readonly Dictionary<string, (Fields Entry, string Says)> pairs = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <param name="original">The name of the file that is translated.</param>
    /// <param name="file">The name of the file with its pairs.</param>
    /// <param name="fields">What stands there; null where there is no such file, which is right where it has no words.</param>
    internal Translation(string original, string file, Fields? fields)
    {
        (this.original, File, this.fields) = (original, file, fields);
        foreach (var entry in fields?.Entries("words") ?? [])
        {
            var (english, says) = (entry.Text("en"), entry.Text("es"));
            entry.AndNoOthers();
            if (!pairs.TryAdd(english, (entry, says)) && english.Length > 0)
            {
                entry.Fault("en", "This is translated twice.", "Keep one of the pairs.");
            }

            if (!Placeholders(english).SequenceEqual(Placeholders(says), StringComparer.Ordinal))
            {
                entry.Fault("es", "Its {placeholders} are not those of the English.", "Write each of them once.");
            }
        }
    }

    /// <summary>The file with the pairs, by its name within the repository.</summary>
    internal string File { get; }

    /// <summary>What is read instead of a text; null where nobody has translated it.</summary>
    internal string? Of(string text)
    {
        used.Add(text);
        return pairs.TryGetValue(text, out var pair) ? pair.Says : null;
    }

    /// <summary>Something that only a translation says, under a name; null where it does not.</summary>
    internal string? MaybeNote(string name) => fields?.MaybeText(name);

    /// <summary>Something that a translation of this file must say, under a name.</summary>
    internal string? Note(string name) => fields?.Text(name);

    /// <summary>A pair that nobody asked for is of words that were changed, or are none of a client's.</summary>
    internal void AndNoOthers()
    {
        fields?.AndNoOthers();
        foreach (var (_, (entry, _)) in pairs.Where(pair => !used.Contains(pair.Key)))
        {
            entry.Fault(
                "en",
                $"Clients do not read this in {original}.",
                "If the English was changed, change it here and read the other language again; else take the pair away."
            );
        }
    }

    private static IEnumerable<string> Placeholders(string text) =>
        new DisclosureSection("", "", [text]).Placeholders.Order(StringComparer.Ordinal);
}
