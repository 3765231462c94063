namespace Repose.Content.Reading;

/// <summary>The conditions that tips may name, and that answers may show.</summary>
internal sealed class ConditionBook
{
    private readonly Dictionary<string, Condition> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private Fields? page;

    internal IReadOnlyList<Condition> All => [.. known.Values];

    internal void Read(Fields file)
    {
        page = file;
        foreach (var entry in file.Entries("conditions"))
        {
            var condition = new Condition(entry.Id(ids), entry.Words("says"), entry.Words("asks"));
            entry.AndNoOthers();
            known[condition.Id] = condition;
        }

        file.AndNoOthers();
    }

    /// <summary>The conditions that a tip lists under a name; none where it has no such list.</summary>
    internal IReadOnlyList<Condition> Named(Fields entry, string name)
    {
        named.UnionWith(entry.MaybeTexts(name));
        return Shown(entry, name);
    }

    /// <summary>The conditions that an answer is listed to show; none where it has no such list.</summary>
    internal IReadOnlyList<Condition> Shown(Fields entry, string name) =>
        NamedThings.Find(
            known,
            entry,
            name,
            entry.MaybeTexts(name),
            "condition",
            "Use an id from content/conditions.yaml."
        );

    /// <summary>A condition that no tip names would be asked about for nothing.</summary>
    internal void AndNoOthers()
    {
        foreach (var id in known.Keys.Where(id => id.Length > 0 && !named.Contains(id)))
        {
            page?.Fault("conditions", $"No tip names '{id}'.", "Name it in a tip, or take it away.");
        }
    }
}
