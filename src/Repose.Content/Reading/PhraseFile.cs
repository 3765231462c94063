namespace Repose.Content.Reading;

/// <summary>Reads the phrases of one part of a note.</summary>
internal sealed class PhraseFile
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<PhrasePart> parts = [];

    internal IReadOnlyList<Phrase> Read(Fields file)
    {
        var part = file.Choice<PhrasePart>("part");
        if (!parts.Add(part))
        {
            file.Fault("part", "Another file has the phrases of this part.", "Keep the phrases of a part in one file.");
        }

        var phrases = file.Entries("phrases")
            .Select(entry =>
            {
                var phrase = new Phrase(entry.Id(ids), part, entry.Text("says"));
                entry.AndNoOthers();
                return phrase;
            })
            .ToList();
        file.AndNoOthers();
        return phrases;
    }
}
