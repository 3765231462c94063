using Repose.Content;

namespace Repose.Web.Screening;

/// <summary>Outcomes, effects and facts in words for those who work here.</summary>
internal static class OutcomeWords
{
    internal static string Of(ScreeningOutcome outcome) =>
        outcome switch
        {
            ScreeningOutcome.Proceed => "Proceed",
            ScreeningOutcome.Modify => "Proceed with a changed plan",
            ScreeningOutcome.ReferSoon => "Offer a letter to the doctor",
            ScreeningOutcome.AskClearance => "Ask the client’s clinician",
            ScreeningOutcome.Defer => "Not today",
            ScreeningOutcome.ReferUrgently => "Doctor the same day",
            _ => "Emergency: call the emergency number",
        };

    internal static string Badge(ScreeningOutcome outcome) =>
        outcome switch
        {
            ScreeningOutcome.Proceed => "good",
            ScreeningOutcome.Modify or ScreeningOutcome.ReferSoon => "calm",
            _ => "bad",
        };

    internal static string Of(HowItStands how) =>
        how switch
        {
            HowItStands.Cleared => "cleared by a clinician",
            HowItStands.Refused => "clinician says: not now",
            HowItStands.Overridden => "overridden with a reason",
            _ => "",
        };

    /// <summary>What is done to the plan, a sentence for each effect.</summary>
    internal static IReadOnlyList<string> Of(PlanEffects effects) => [.. Sentences(effects).OfType<string>()];

    /// <summary>A fact with its answer, such as "age: 80".</summary>
    internal static string Of(ScreeningFact fact, FactAnswer answer) =>
        fact.Kind switch
        {
            FactKind.YesNo => answer.IsYes ? fact.Says : $"no: {fact.Says}",
            FactKind.Number => $"{fact.Says}: {answer.Text}",
            _ =>
                $"{fact.Says}: {string.Join(", ", answer.Named.Select(name => fact.Options.FirstOrDefault(one => one.Id.Equals(name, StringComparison.Ordinal))?.Says ?? name))}",
        };

    /// <summary>What shows a fact that nobody told.</summary>
    internal static string By(ShownFacts shown, ScreeningFact fact) =>
        shown.Facts[fact.Id] is null ? ""
        : fact.Id is ShownFacts.LongPattern && shown.Pattern is { } pattern
            ? $" (by the nights, not told: {pattern.Nights} of {pattern.Known} in twelve weeks; trouble by day is not known)"
        : fact.From.Contains(FactOrigin.Sessions) ? " (by the ratings before sessions, not told)"
        : " (by the nights, not told)";

    private static IEnumerable<string?> Sentences(PlanEffects effects)
    {
        yield return effects.StopsBooking ? "Booking is stopped." : null;
        yield return Listed("Leave out", effects.LeftOutTags);
        yield return Listed("Leave out the steps", effects.LeftOutSteps);
        yield return Listed("Nothing", effects.LeftOutPositions.Select(Of));
        foreach (var (from, to) in effects.Replacements.Where(one => !effects.LeftOutPositions.Contains(one.Key)))
        {
            yield return $"Lie {Of(to)} where the plan says {Of(from)}.";
        }

        yield return effects.Pressure is { } most ? $"Pressure {most} at most." : null;
        foreach (var (tag, firmest) in effects.PressureByTag)
        {
            yield return $"Pressure {firmest} at most on {Tag(tag)}.";
        }

        yield return Listed("Only gliding on", effects.GlidingOnly);
        yield return Listed("Leave these places alone:", effects.AreasOff);
        yield return effects.AsksWhere ? "Ask where on the body it is, and leave that place alone." : null;
        yield return effects.LongestMinutes is { } minutes ? $"{minutes} minutes at most." : null;
        yield return Listed("No", effects.BlockedAddOns.Select(one => one is BlockedAddOn.Cbd ? "CBD" : "scents"));
        yield return Listed("Nothing with", effects.BlockedAllergens);
        yield return Listed("Not these tips:", effects.BlockedTips);
        yield return Listed("Ask now:", effects.InstrumentsToAsk);
        yield return effects.NeedsGuardian ? "A guardian agrees and is present." : null;
        yield return effects.TraumaInformed ? "Ask before each area; clothed if liked better." : null;
        yield return effects.RisesSlowly ? "A slow rise, with help." : null;
        yield return effects.ChecksDriving ? "Ask if awake enough before driving." : null;
        foreach (var care in effects.Care)
        {
            yield return care;
        }
    }

    private static string? Listed(string before, IEnumerable<string> names)
    {
        var listed = string.Join(", ", names.Select(Tag));
        return listed.Length == 0 ? null : $"{before} {listed}.";
    }

    private static string Tag(string tag) =>
        tag switch
        {
            "hip_flexion" => "flexing the hips",
            "passive_rom" => "passive flexing",
            _ => tag,
        };

    private static string Of(BodyPosition position) =>
        position switch
        {
            BodyPosition.Prone => "face down",
            BodyPosition.Supine => "face up",
            BodyPosition.SideLying => "on the side",
            _ => "half sitting",
        };
}
