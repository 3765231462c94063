namespace Repose.Content.Reading;

/// <summary>The sources that may be cited.</summary>
internal sealed class ReferenceBook
{
    private readonly Dictionary<string, Reference> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>A book of sources that were read before.</summary>
    internal static ReferenceBook Of(IEnumerable<Reference> references)
    {
        var book = new ReferenceBook();
        foreach (var reference in references)
        {
            book.known[reference.Id] = reference;
        }

        return book;
    }

    internal IReadOnlyList<Reference> All => [.. known.Values];

    internal void Read(Fields file)
    {
        foreach (var entry in file.Entries("references"))
        {
            var reference = new Reference(entry.Id(ids), entry.Text("citation"), entry.MaybeText("read"));
            entry.AndNoOthers();
            known[reference.Id] = reference;
        }

        file.AndNoOthers();
    }

    /// <summary>The sources that an entry names.</summary>
    internal IReadOnlyList<Reference> Cited(Fields entry) =>
        NamedThings.Find(
            known,
            entry,
            "sources",
            entry.Texts("sources"),
            "source",
            "Use an id from content/references.yaml, or add the source there once you have read it."
        );
}
