namespace Repose.Content.Reading;

/// <summary>Reads what a new client must be told, and checks that it can be filled in.</summary>
internal sealed class DisclosurePart(ReferenceBook references)
{
    private readonly HashSet<string> sections = new(StringComparer.Ordinal);
    private readonly HashSet<string> fields = new(StringComparer.Ordinal);

    internal Disclosure Read(Fields part)
    {
        var disclosure = new Disclosure
        {
            Title = part.Words("title"),
            Version = part.Whole("version", 1, 10_000),
            SignedBeforeFirstTreatment = part.Yes("signed-before-first-treatment"),
            Law = part.Text("law"),
            Sources = references.Cited(part),
            EnglishCounts = part.Translation?.Note("english-counts"),
            Fields = [.. part.Entries("fields").Select(Field)],
            Sections = [.. part.Entries("sections").Select(Section)],
        };
        part.AndNoOthers();
        var used = disclosure.Sections.SelectMany(section => section.Placeholders).ToHashSet(StringComparer.Ordinal);
        foreach (var unused in fields.Where(id => id.Length > 0 && !used.Contains(id)))
        {
            part.Fault("fields", $"No paragraph uses {{{unused}}}.", "Use it, or take the field away.");
        }

        return disclosure;
    }

    private DisclosureField Field(Fields entry)
    {
        var field = new DisclosureField(
            entry.Id(fields),
            entry.Choice<DisclosureFieldFrom>("from"),
            entry.Text("label"),
            entry.Text("help")
        );
        entry.AndNoOthers();
        return field;
    }

    private DisclosureSection Section(Fields entry)
    {
        var section = new DisclosureSection(
            entry.Id(sections),
            entry.Words("heading"),
            entry.WordsOfEach("paragraphs")
        );
        entry.AndNoOthers();
        foreach (var unknown in section.Placeholders.Where(id => !fields.Contains(id)))
        {
            entry.Fault("paragraphs", $"There is no field '{unknown}'.", "Add it to 'fields', or correct the name.");
        }

        foreach (var paragraph in section.Paragraphs)
        {
            var braces = paragraph.Count(sign => sign is '{' or '}');
            if (braces != 2 * new DisclosureSection("", "", [paragraph]).Placeholders.Count())
            {
                entry.Fault("paragraphs", "A brace stands alone.", "Write a placeholder as {its-name}, in lower case.");
            }
        }

        return section;
    }
}
