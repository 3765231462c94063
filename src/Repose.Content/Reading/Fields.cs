using System.Globalization;

namespace Repose.Content.Reading;

/// <summary>
/// The fields of one entry. Each is asked for by its name; a fault is noted and a harmless value returned, so that the
/// rest is read too. Nothing read is used once a fault was noted.
/// </summary>
internal sealed class Fields(YamlFields node, Place place, string entry)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>The id, which no other entry of the same kind may have.</summary>
    internal string Id(ISet<string> taken)
    {
        var id = Text("id");
        if (id.Length > 0 && !Spelling.IsId(id))
        {
            Fault("id", $"'{id}' is no id.", "Use letters and digits, joined by hyphens, such as 'low-back-pain'.");
        }
        else if (id.Length > 0 && !taken.Add(id))
        {
            Fault("id", $"The id '{id}' is taken by another entry.", "Give each entry an id of its own.");
        }

        return id;
    }

    internal string Text(string name) => Has(name) ? Paragraph(name, node.Items[name]) : Missing(name, "");

    internal string? MaybeText(string name) => Has(name) ? Paragraph(name, node.Items[name]) : null;

    /// <summary>Text that clients read, in the language in which the file is read.</summary>
    internal string Words(string name) => Spoken(name, Text(name));

    internal string? MaybeWords(string name) => Has(name) ? Words(name) : null;

    internal IReadOnlyList<string> WordsOfEach(string name) => [.. Texts(name).Select(text => Spoken(name, text))];

    internal IReadOnlyList<string> MaybeWordsOfEach(string name) => Has(name) ? WordsOfEach(name) : [];

    /// <summary>What the file says in another language, if it is read in one.</summary>
    internal Translation? Translation => place.Translation;

    /// <summary>The same fields, whose words stay as they are written.</summary>
    internal Fields AsWritten() => new(node, place with { Translation = null }, entry);

    internal int Whole(string name, int least, int most) =>
        Has(name) ? Number(name, node.Items[name], least, most) : Missing(name, least);

    internal bool Yes(string name) =>
        Text(name) switch
        {
            "true" => true,
            "false" or "" => false,
            var other => Fault(name, $"'{other}' is neither true nor false.", "Write true or false.", false),
        };

    internal T Choice<T>(string name)
        where T : struct, Enum
    {
        var text = Text(name);
        foreach (var value in Enum.GetValues<T>())
        {
            if (Spelling.Of(value).Equals(text, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return text.Length == 0
            ? default
            : Fault(
                name,
                $"'{text}' is not one of the choices.",
                $"Use one of: {string.Join(", ", Enum.GetValues<T>().Select(Spelling.Of))}.",
                default(T)
            );
    }

    internal T? MaybeChoice<T>(string name)
        where T : struct, Enum => Has(name) ? Choice<T>(name) : null;

    internal IReadOnlyList<string> Texts(string name) =>
        [.. List(name).Select(item => Paragraph(name, item)).Where(text => text.Length > 0)];

    internal IReadOnlyList<string> MaybeTexts(string name) => Has(name) ? Texts(name) : [];

    internal IReadOnlyList<int> Wholes(string name, int least, int most) =>
        [.. List(name).Select(item => Number(name, item, least, most))];

    /// <summary>The entries of a list, at least one.</summary>
    internal IReadOnlyList<Fields> Entries(string name)
    {
        var items = List(name);
        var entries = items
            .Select((item, index) => Part(name, item, $"{(entry.Length > 0 ? $"{entry}, " : "")}{name} {index + 1}"))
            .OfType<Fields>()
            .ToList();
        if (items.Count == 0 && Has(name))
        {
            Fault(name, "The list is empty.", "Write at least one entry.");
        }

        return entries;
    }

    internal IReadOnlyList<Fields> MaybeEntries(string name) => Has(name) ? Entries(name) : [];

    /// <summary>The fields under a name.</summary>
    internal Fields? Part(string name) =>
        Has(name)
            ? Part(name, node.Items[name], entry.Length > 0 ? $"{entry}, {name}" : name)
            : Missing<Fields?>(name, null);

    internal Fields? MaybePart(string name) => Has(name) ? Part(name) : null;

    /// <summary>The names of all fields, where the author chooses the names.</summary>
    internal IEnumerable<string> Names => node.Items.Keys;

    internal bool Has(string name)
    {
        asked.Add(name);
        return node.Items.ContainsKey(name);
    }

    internal bool IsEmptyList(string name) => Has(name) && node.Items[name] is YamlList { Items.Count: 0 };

    /// <summary>Every field that nobody asked for is a mistake: most often a misspelled name.</summary>
    internal void AndNoOthers()
    {
        foreach (var name in node.Items.Keys.Where(name => !asked.Contains(name)).ToList())
        {
            Fault(
                name,
                "This field is not known here.",
                $"Known are: {string.Join(", ", asked.Order(StringComparer.Ordinal))}."
            );
        }
    }

    internal void Fault(string name, string problem, string remedy)
    {
        var line = node.Items.TryGetValue(name, out var value) ? value.Line : node.Line;
        place.Faults.Add(new(place.File, line, Entry, name, problem, remedy));
    }

    private string Entry =>
        node.Items.TryGetValue("id", out var id) && id is YamlScalar { Text.Length: > 0 } named ? named.Text : entry;

    private T Fault<T>(string name, string problem, string remedy, T instead)
    {
        Fault(name, problem, remedy);
        return instead;
    }

    private T Missing<T>(string name, T instead) =>
        Fault(name, "The field is missing.", $"Add '{name}:' to the entry.", instead);

    private IReadOnlyList<YamlNode> List(string name) =>
        !Has(name) ? Missing<IReadOnlyList<YamlNode>>(name, [])
        : node.Items[name] is YamlList list ? list.Items
        : Fault<IReadOnlyList<YamlNode>>(
            name,
            "This is not a list.",
            "Write a list: [a, b], or a line with '- ' for each.",
            []
        );

    private Fields? Part(string name, YamlNode value, string called) =>
        value is YamlFields fields
            ? new(fields, place, called)
            : Fault<Fields?>(name, "There are no fields here.", "Write fields, each as 'name: value' on a line.", null);

    private string Spoken(string name, string text) =>
        place.Translation is not { } translation || text.Length == 0
            ? text
            : translation.Of(text)
                ?? Fault(
                    name,
                    $"Nobody has translated “{text}”.",
                    $"Add it to {translation.File}, word for word, with what is read instead.",
                    text
                );

    private string Paragraph(string name, YamlNode value)
    {
        if (value is not YamlScalar { Text: var raw })
        {
            return Fault(name, "This is not text.", "Write the text after the colon.", "");
        }

        var text = raw.Trim();
        return text.Length == 0
                ? Fault(name, "There is no text.", "Write it, or take the field away if it may be missing.", "")
            : Spelling.IsParagraph(text) ? text
            : Fault(
                name,
                "The text has line breaks or doubled spaces.",
                "Write one paragraph; '>-' folds its lines.",
                ""
            );
    }

    private int Number(string name, YamlNode value, int least, int most) =>
        value is YamlScalar { Text: var text }
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? number
            : Fault(name, $"This is not a whole number from {least} to {most}.", "Write digits only.", least);
}
