namespace Repose.Content.Reading;

/// <summary>Reads what a rule does to the plan, and checks that there is what it names.</summary>
internal sealed class EffectsPart(
    FactBook facts,
    IReadOnlyList<Protocol> protocols,
    IReadOnlyList<Instrument> instruments,
    IReadOnlyList<Tip> tips
)
{
    private readonly HashSet<string> tags =
    [
        .. protocols.SelectMany(protocol => protocol.Steps).SelectMany(step => step.Tags),
    ];

    private readonly HashSet<string> steps =
    [
        .. protocols.SelectMany(protocol => protocol.Steps).Select(step => step.Id),
    ];

    internal PlanEffects Read(Fields entry)
    {
        if (entry.MaybePart("effects") is not { } part)
        {
            return PlanEffects.None;
        }

        var effects = new PlanEffects
        {
            StopsBooking = Yes(part, "stop-booking"),
            LeftOutTags = Known(part, "leave-out", tags),
            LeftOutSteps = Known(part, "leave-out-steps", steps),
            LeftOutPositions = Choices<BodyPosition>(part, "leave-out-positions"),
            Replacements = Replacements(part),
            Pressure = part.Has("pressure") ? part.Whole("pressure", 1, 5) : null,
            PressureByTag = Pressures(part),
            GlidingOnly = Known(part, "gliding-only", tags),
            AreasFrom = Sets(part, "areas-off"),
            LongestMinutes = part.Has("longest") ? part.Whole("longest", 5, 480) : null,
            BlockedAddOns = Choices<BlockedAddOn>(part, "block-add-ons"),
            AllergensFrom = Sets(part, "block-allergens"),
            BlockedTips = Known(part, "block-tips", [.. tips.Select(tip => tip.Id)]),
            InstrumentsToAsk = Known(part, "ask", [.. instruments.Select(one => one.Id)]),
            NeedsGuardian = Yes(part, "guardian"),
            TraumaInformed = Yes(part, "trauma-informed"),
            RisesSlowly = Yes(part, "slow-rise"),
            ChecksDriving = Yes(part, "check-before-driving"),
            Care = [.. part.MaybeTexts("care").Order(StringComparer.Ordinal)],
        };
        part.AndNoOthers();
        return effects;
    }

    private static bool Yes(Fields part, string name) => part.Has(name) && part.Yes(name);

    private static IReadOnlyList<string> Known(Fields part, string name, HashSet<string> known)
    {
        var named = part.MaybeTexts(name);
        foreach (var unknown in named.Where(one => !known.Contains(one)))
        {
            part.Fault(name, $"There is no '{unknown}'.", "Use one that the content has.");
        }

        return [.. named.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private IReadOnlyList<string> Sets(Fields part, string name)
    {
        if (part.MaybeText(name) is not { } id)
        {
            return [];
        }

        if (facts.Asked(id) is not { Kind: FactKind.Set })
        {
            part.Fault(name, $"'{id}' is no fact that names several.", "Use a fact of the kind 'set'.");
        }

        return [id];
    }

    private static IReadOnlyList<T> Choices<T>(Fields part, string name)
        where T : struct, Enum
    {
        var found = new List<T>();
        foreach (var text in part.MaybeTexts(name))
        {
            if (Chosen<T>(text) is { } value)
            {
                found.Add(value);
            }
            else
            {
                part.Fault(name, $"'{text}' is not one of the choices.", $"Use any of: {All<T>()}.");
            }
        }

        return [.. found.Distinct().Order()];
    }

    private static SortedDictionary<BodyPosition, BodyPosition> Replacements(Fields part)
    {
        var replacements = new SortedDictionary<BodyPosition, BodyPosition>();
        if (part.MaybePart("replace") is not { } fields)
        {
            return replacements;
        }

        foreach (var name in fields.Names.ToList())
        {
            if (Chosen<BodyPosition>(name) is { } position)
            {
                replacements[position] = fields.Choice<BodyPosition>(name);
            }
            else
            {
                fields.Fault(name, $"'{name}' is no position.", $"Use any of: {All<BodyPosition>()}.");
            }
        }

        return replacements;
    }

    private SortedDictionary<string, int> Pressures(Fields part)
    {
        var pressures = new SortedDictionary<string, int>(StringComparer.Ordinal);
        if (part.MaybePart("pressure-on") is not { } fields)
        {
            return pressures;
        }

        foreach (var tag in fields.Names.ToList())
        {
            pressures[tag] = fields.Whole(tag, 1, 5);
            if (!tags.Contains(tag))
            {
                fields.Fault(tag, $"No step has the tag '{tag}'.", "Correct the tag, or take the line away.");
            }
        }

        return pressures;
    }

    private static string All<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Spelling.Of));

    private static T? Chosen<T>(string text)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Spelling.Of(value).Equals(text, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }
}
