namespace Repose.Content.Reading;

/// <summary>The facts that rules of screening may ask about.</summary>
internal sealed class FactBook(IReadOnlyList<Instrument> instruments)
{
    private const int LargestNumber = 100_000;

    private readonly Dictionary<string, ScreeningFact> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private Fields? page;

    internal IReadOnlyList<ScreeningFact> All => [.. known.Values];

    internal void Read(Fields file)
    {
        page = file;
        foreach (var entry in file.Entries("facts"))
        {
            var fact = Fact(entry);
            entry.AndNoOthers();
            known[fact.Id] = fact;
        }

        file.AndNoOthers();
    }

    /// <summary>The fact with an id, which a rule asks about; null where there is none.</summary>
    internal ScreeningFact? Asked(string id)
    {
        asked.Add(id);
        return known.GetValueOrDefault(id);
    }

    /// <summary>A fact that no rule asks about would be asked for nothing.</summary>
    internal void AndNoOthers()
    {
        foreach (var id in known.Keys.Where(id => id.Length > 0 && !asked.Contains(id)))
        {
            page?.Fault("facts", $"No rule asks about '{id}'.", "Ask about it in a rule, or take it away.");
        }
    }

    private ScreeningFact Fact(Fields entry)
    {
        var kind = entry.Choice<FactKind>("kind");
        var number = kind == FactKind.Number;
        var fact = new ScreeningFact
        {
            Id = entry.Id(ids),
            Kind = kind,
            From = Origins(entry),
            Says = entry.Words("says"),
            Least = number ? entry.Whole("least", 0, LargestNumber) : null,
            Most = number ? entry.Whole("most", 0, LargestNumber) : null,
            Otherwise = number && entry.Has("otherwise") ? entry.Whole("otherwise", 0, LargestNumber) : null,
            Options = kind is FactKind.Choice or FactKind.Set ? Options(entry) : [],
            Instrument = entry.MaybeText("instrument"),
            Item = entry.Has("item") ? entry.Whole("item", 1, 100) : null,
            LapsesAfterDays = entry.Has("lapses-after-days") ? entry.Whole("lapses-after-days", 1, 3660) : null,
            GrowsBy = number ? entry.MaybeChoice<FactGrowth>("grows-by") : null,
            IsSeldomKnown = entry.Has("seldom-known") && entry.Yes("seldom-known"),
            IsAskedEachTime = entry.Has("each-time") && entry.Yes("each-time"),
        };
        Check(fact, entry);
        return fact;
    }

    private static IReadOnlyList<FactOrigin> Origins(Fields entry)
    {
        var origins = new List<FactOrigin>();
        foreach (var name in entry.Texts("from"))
        {
            var found = Enum.GetValues<FactOrigin>()
                .Where(one => Spelling.Of(one).Equals(name, StringComparison.Ordinal));
            if (!found.Any())
            {
                entry.Fault(
                    "from",
                    $"'{name}' is not one of the choices.",
                    $"Use any of: {string.Join(", ", Enum.GetValues<FactOrigin>().Select(Spelling.Of))}."
                );
            }

            origins.AddRange(found);
        }

        return [.. origins.Distinct()];
    }

    private static List<FactOption> Options(Fields entry)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        var options = new List<FactOption>();
        foreach (var option in entry.MaybeEntries("options"))
        {
            options.Add(new(option.Id(taken), option.Words("says")));
            option.AndNoOthers();
        }

        return options;
    }

    private void Check(ScreeningFact fact, Fields entry)
    {
        if (fact.From.Count == 0)
        {
            entry.Fault("from", "Nobody could ever answer this.", "Say where the answer can come from.");
        }

        if (fact is { Kind: FactKind.Choice, Options.Count: < 2 })
        {
            entry.Fault("options", "There is nothing to choose from.", "Write two options or more.");
        }

        if (fact is { Kind: FactKind.Number } && fact.Most <= fact.Least)
        {
            entry.Fault("most", "It is not more than 'least'.", "Make it larger.");
        }

        if (fact.Otherwise is { } otherwise && (otherwise < fact.Least || otherwise > fact.Most))
        {
            entry.Fault("otherwise", "It is not within 'least' and 'most'.", "Use a number within.");
        }

        CheckInstrument(fact, entry);
    }

    private void CheckInstrument(ScreeningFact fact, Fields entry)
    {
        if (fact.From.Contains(FactOrigin.Instrument) != (fact.Instrument is not null))
        {
            entry.Fault("instrument", "It goes with 'from: [instrument]'.", "Write both, or neither.");
        }
        else if (fact.Instrument is { } id)
        {
            var instrument = instruments.FirstOrDefault(one => one.Id.Equals(id, StringComparison.Ordinal));
            if (instrument is null)
            {
                entry.Fault("instrument", $"There is no instrument '{id}'.", "Use the id of one that is here.");
            }
            else if (fact.Item > instrument.Items?.Count)
            {
                entry.Fault("item", $"'{id}' has no item {fact.Item}.", "Count its items again.");
            }
        }
    }
}
