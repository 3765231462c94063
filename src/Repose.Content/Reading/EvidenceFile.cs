namespace Repose.Content.Reading;

/// <summary>Reads what is said about one thing, and what is known of it.</summary>
internal sealed class EvidenceFile(ReferenceBook references)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    internal EvidenceSection Read(Fields file)
    {
        var section = new EvidenceSection(file.Text("title"), [.. file.Entries("statements").Select(Entry)]);
        file.AndNoOthers();
        return section;
    }

    private EvidenceEntry Entry(Fields entry)
    {
        var read = new EvidenceEntry
        {
            Id = entry.Id(ids),
            Said = entry.Text("said"),
            From = entry.MaybeText("from"),
            Later = entry.MaybeText("later"),
            Grade = entry.MaybeChoice<EvidenceGrade>("grade"),
            GradeNote = entry.MaybeText("grade-note"),
            Does = entry.Text("does"),
            Sources = references.Cited(entry),
        };
        entry.AndNoOthers();
        if (read is { Grade: EvidenceGrade.High, Sources.Count: 0 })
        {
            entry.Fault("sources", "A statement with this grade needs a source.", "Name one, or take the grade away.");
        }

        return read;
    }
}
