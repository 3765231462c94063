namespace Repose.Content.Reading;

/// <summary>The conditions that tips may name, and that answers may show.</summary>
internal sealed class ConditionBook
{
    private const string SameAs = "same-as";
    private const string ShownBy = "shown-by";
    private const string Tells = "tells";

    private readonly Dictionary<string, Condition> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly List<(Condition Condition, Fields Entry)> entries = [];
    private Fields? page;

    internal IReadOnlyList<Condition> All => [.. known.Values];

    internal void Read(Fields file)
    {
        page = file;
        foreach (var entry in file.Entries("conditions"))
        {
            var condition = new Condition(entry.Id(ids), entry.Words("says"), entry.Words("asks"));
            _ = (entry.Has(SameAs), entry.Has(ShownBy), entry.Has(Tells));
            entry.AndNoOthers();
            known[condition.Id] = condition;
            entries.Add((condition, entry));
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

    /// <summary>How the conditions and the facts of screening know of each other, once those were read.</summary>
    internal IReadOnlyList<ConditionLink> Links(FactBook facts) =>
        [
            .. entries
                .Where(one => one.Entry.Has(SameAs) || one.Entry.Has(ShownBy) || one.Entry.Has(Tells))
                .Select(one => new ConditionLink
                {
                    Condition = one.Condition,
                    SameAs = one.Entry.MaybeText(SameAs) is { } id ? YesOrNo(facts, one.Entry, SameAs, id) : null,
                    ShownBy = one.Entry.Has(ShownBy) ? ConditionText.Read(facts, one.Entry, ShownBy) : null,
                    Tells = [.. one.Entry.MaybeTexts(Tells).Select(id => YesOrNo(facts, one.Entry, Tells, id))],
                }),
        ];

    private static string YesOrNo(FactBook facts, Fields entry, string name, string id)
    {
        if (facts.Asked(id) is not { Kind: FactKind.YesNo })
        {
            entry.Fault(
                name,
                $"There is no fact '{id}' that is answered with yes or no.",
                "Use an id from content/screening/facts.yaml."
            );
        }

        return id;
    }

    /// <summary>A condition that no tip names would be asked about for nothing.</summary>
    internal void AndNoOthers()
    {
        foreach (var id in known.Keys.Where(id => id.Length > 0 && !named.Contains(id)))
        {
            page?.Fault("conditions", $"No tip names '{id}'.", "Name it in a tip, or take it away.");
        }
    }
}
