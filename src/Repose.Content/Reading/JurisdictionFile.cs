using NodaTime.Text;

namespace Repose.Content.Reading;

/// <summary>Reads the pack of one jurisdiction.</summary>
internal sealed class JurisdictionFile(ReferenceBook references)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    internal Jurisdiction? Read(Fields file)
    {
        var (ages, cbd, keeping) = (file.Part("ages"), file.Part("cbd"), file.Part("keeping"));
        var (registration, disclosure) = (file.MaybePart("registration"), file.MaybePart("disclosure"));
        var crisis = file.MaybePart("crisis");
        var (id, name, law) = (file.Id(ids), file.Words("name"), file.MaybeText("law"));
        var sources = references.Cited(file);
        var scope = file.Entries("scope").Select(Statement).ToList();
        file.AndNoOthers();
        return ages is null || cbd is null || keeping is null
            ? null
            : new Jurisdiction
            {
                Id = id,
                Name = name,
                Law = law,
                Sources = sources,
                Registration = registration is null ? null : Registration(registration),
                Scope = scope,
                Ages = Ages(ages),
                Cbd = Cbd(cbd),
                Keeping = Keeping(keeping),
                Crisis = crisis is null ? null : Crisis(crisis),
                Disclosure = disclosure is null ? null : new DisclosurePart(references).Read(disclosure),
            };
    }

    private Statement Statement(Fields part)
    {
        var statement = new Statement(part.Text("says"), references.Cited(part));
        part.AndNoOthers();
        return statement;
    }

    private Registration Registration(Fields part)
    {
        var since = LocalDatePattern.Iso.Parse(part.Text("since"));
        if (!since.Success)
        {
            part.Fault("since", "This is not a date.", "Write year, month and day, such as 2021-04-01.");
        }

        var registration = new Registration(
            since.Success ? since.Value : default,
            part.Text("with"),
            part.Text("says"),
            references.Cited(part)
        );
        part.AndNoOthers();
        return registration;
    }

    private AgeRule Ages(Fields part)
    {
        var ages = new AgeRule(
            part.Whole("youngest", 0, 120),
            part.Whole("guardian-below", 0, 120),
            part.Text("says"),
            references.Cited(part)
        );
        if (ages.GuardianBelow < ages.Youngest)
        {
            part.Fault("guardian-below", "It is below 'youngest'.", "Make it the same age or an older one.");
        }

        part.AndNoOthers();
        return ages;
    }

    private KeepingRule Keeping(Fields part)
    {
        var rule = new KeepingRule(part.WordsOfEach("says"), references.Cited(part));
        part.AndNoOthers();
        return rule;
    }

    private CrisisHelp Crisis(Fields part)
    {
        var help = new CrisisHelp(Phone(part, "emergency"), [.. part.Entries("lines").Select(Line)]);
        part.AndNoOthers();
        return help;
    }

    private CrisisLine Line(Fields part)
    {
        var line = new CrisisLine(part.Words("name"), Phone(part, "phone"), part.Words("says"), references.Cited(part));
        part.AndNoOthers();
        return line;
    }

    private static string Phone(Fields part, string name)
    {
        var number = part.Text(name);
        if (number.Length > 0 && !Spelling.IsPhone(number))
        {
            part.Fault(name, $"'{number}' is no telephone number.", "Write digits in quotes, such as \"988\".");
        }

        return number;
    }

    private CbdRule Cbd(Fields part)
    {
        var allowed = part.Yes("may-be-offered");
        var conditions = part.MaybeEntries("conditions").Select(Condition).ToList();
        foreach (var kind in Enum.GetValues<CbdConditionKind>())
        {
            var count = conditions.Count(condition => condition.Kind == kind);
            if (count > 1 || (allowed && count == 0))
            {
                part.Fault("conditions", $"The condition {kind} is there {count} times.", "State each condition once.");
            }
        }

        var cbd = new CbdRule(allowed, part.Text("why"), conditions, references.Cited(part));
        part.AndNoOthers();
        return cbd;
    }

    private static CbdCondition Condition(Fields part)
    {
        var condition = new CbdCondition(part.Choice<CbdConditionKind>("kind"), part.Text("says"));
        part.AndNoOthers();
        return condition;
    }
}
