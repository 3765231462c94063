namespace Repose.Content.Reading;

/// <summary>Reads the rules of screening about one thing.</summary>
internal sealed class ScreeningFile(ReferenceBook references, FactBook facts, EffectsPart effects)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    internal ScreeningSection Read(Fields file)
    {
        var section = new ScreeningSection(file.Text("title"), [.. file.Entries("rules").Select(Rule)]);
        file.AndNoOthers();
        return section;
    }

    private ScreeningRule Rule(Fields entry)
    {
        var outcome = entry.Choice<ScreeningOutcome>("outcome");
        var rule = new ScreeningRule
        {
            Id = entry.Id(ids),
            Version = entry.Whole("version", 1, 1000),
            WhenText = entry.MaybeText("when") ?? "",
            When = ConditionText.Read(facts, entry, "when"),
            Outcome = outcome,
            PracticeMayChoose = Choices(entry, outcome),
            Effects = effects.Read(entry),
            Further = [.. entry.MaybeEntries("further").Select(step => Step(step, outcome))],
            MayBeCleared = entry.Has("may-be-cleared")
                ? entry.Yes("may-be-cleared")
                : outcome == ScreeningOutcome.AskClearance,
            ForClient = entry.MaybeWords("for-client"),
            ForTherapist = entry.Text("for-therapist"),
            Why = entry.Text("why"),
            Confidence = entry.Choice<RuleConfidence>("confidence"),
            Sources = references.Cited(entry),
        };
        entry.AndNoOthers();
        Check(rule, entry);
        return rule;
    }

    private RuleStep Step(Fields entry, ScreeningOutcome before)
    {
        var step = new RuleStep
        {
            WhenText = entry.MaybeText("when") ?? "",
            When = ConditionText.Read(facts, entry, "when"),
            Outcome = entry.MaybeChoice<ScreeningOutcome>("outcome") ?? before,
            Effects = effects.Read(entry),
            ForClient = entry.MaybeWords("for-client"),
            ForTherapist = entry.Text("for-therapist"),
        };
        entry.AndNoOthers();
        if (step.Outcome < before)
        {
            entry.Fault("outcome", "It is laxer than the rule's own.", "A further step can only be stricter.");
        }

        return step;
    }

    private static IReadOnlyList<ScreeningOutcome> Choices(Fields entry, ScreeningOutcome outcome)
    {
        var choices = new List<ScreeningOutcome>();
        foreach (var name in entry.MaybeTexts("practice-may-choose"))
        {
            var found = Enum.GetValues<ScreeningOutcome>()
                .Where(one => Spelling.Of(one).Equals(name, StringComparison.Ordinal));
            if (!found.Any())
            {
                entry.Fault("practice-may-choose", $"'{name}' is no outcome.", "Use the name of one.");
            }

            choices.AddRange(found);
        }

        if (choices.Count > 0 && !choices.Contains(outcome))
        {
            entry.Fault("practice-may-choose", "The rule's own outcome is not among them.", "Add it.");
        }

        return [.. choices.Distinct().Order()];
    }

    private static void Check(ScreeningRule rule, Fields entry)
    {
        if (rule is { Outcome: ScreeningOutcome.Emergency, MayBeCleared: true })
        {
            entry.Fault("may-be-cleared", "No reply lifts an emergency.", "Take the line away.");
        }

        if (rule is { Outcome: ScreeningOutcome.Emergency, Effects.StopsBooking: false })
        {
            entry.Fault("effects", "An emergency stops the booking.", "Add 'stop-booking: true'.");
        }
    }
}
