namespace Repose.Content;

/// <summary>A decision of screening after clinicians' replies and the practice's reasons: what counts for the next session.</summary>
/// <remarks>
/// A reply lifts the stop of the rules that it covers and adds its limits; a reason lifts the stop alone. Neither touches an
/// emergency, and neither touches another rule. Of the replies about massage as a whole the newest counts: a "not now" stops
/// whatever the rules say, and limits hold though no rule applies.
/// </remarks>
/// <param name="Decision">The decision.</param>
/// <param name="Outcome">The strictest of all rules as they stand.</param>
/// <param name="Effects">The effects of all rules as they stand, together.</param>
/// <param name="Rules">The rules that apply, the strictest first.</param>
public sealed record Standing(
    ScreeningDecision Decision,
    ScreeningOutcome Outcome,
    PlanEffects Effects,
    IReadOnlyList<StandingRule> Rules
)
{
    /// <summary>Whether a clinician has said of massage as a whole: not now.</summary>
    public bool IsRefused { get; private init; }

    /// <summary>What counts.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="words">Replies that hold today, the newest first: of two about a rule the newer counts.</param>
    /// <param name="overridden">The ids of rules that the practice goes on in spite of.</param>
    public static Standing Of(
        ScreeningDecision decision,
        IReadOnlyList<ClinicianWord> words,
        IReadOnlyCollection<string> overridden
    )
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(overridden);
        StandingRule[] rules = [.. decision.Fired.Select(fired => Stand(fired, words, overridden))];
        var whole = words.FirstOrDefault(word => word.Covers.Contains(ClinicianWord.Whole, StringComparer.Ordinal));
        var (least, effects) = whole switch
        {
            null => (ScreeningOutcome.Proceed, PlanEffects.None),
            { Agrees: false } => (ScreeningOutcome.Defer, new() { StopsBooking = true }),
            { Limits: var limits } when limits.Equals(PlanEffects.None) => (ScreeningOutcome.Proceed, limits),
            { Limits: var limits } => (ScreeningOutcome.Modify, limits),
        };
        return new(
            decision,
            rules.Select(rule => rule.Outcome).Append(least).Max(),
            rules.Aggregate(effects, (all, rule) => all.And(rule.Effects)),
            [
                .. rules
                    .OrderByDescending(rule => rule.Outcome)
                    .ThenBy(rule => rule.Fired.Rule.Id, StringComparer.Ordinal),
            ]
        )
        {
            IsRefused = whole is { Agrees: false },
        };
    }

    /// <summary>Whether the practice may go on in spite of a rule: never where it is an emergency.</summary>
    public static bool MayBeOverridden(FiredRule fired)
    {
        ArgumentNullException.ThrowIfNull(fired);
        return fired.Outcome < ScreeningOutcome.Emergency;
    }

    private static StandingRule Stand(
        FiredRule fired,
        IReadOnlyList<ClinicianWord> words,
        IReadOnlyCollection<string> overridden
    )
    {
        var id = fired.Rule.Id;
        if (!MayBeOverridden(fired))
        {
            return new(fired, fired.Outcome, fired.Effects, HowItStands.AsItIs);
        }

        return words.FirstOrDefault(word => word.Covers.Contains(id, StringComparer.Ordinal)) switch
        {
            { Agrees: false } => Refused(fired),
            { } word when fired.Rule.MayBeCleared => Cleared(fired, word),
            _ when overridden.Contains(id, StringComparer.Ordinal) => new(
                fired,
                fired.Outcome,
                fired.Effects with
                {
                    StopsBooking = false,
                },
                HowItStands.Overridden
            ),
            _ => new(fired, fired.Outcome, fired.Effects, HowItStands.AsItIs),
        };
    }

    private static StandingRule Refused(FiredRule fired) =>
        new(
            fired,
            fired.Outcome > ScreeningOutcome.Defer ? fired.Outcome : ScreeningOutcome.Defer,
            fired.Effects with
            {
                StopsBooking = true,
            },
            HowItStands.Refused
        );

    private static StandingRule Cleared(FiredRule fired, ClinicianWord word)
    {
        var own = word.LiftsEffects ? PlanEffects.None : fired.Effects with { StopsBooking = false };
        var effects = own.And(word.Limits);
        var least = effects.Equals(PlanEffects.None) ? ScreeningOutcome.Proceed : ScreeningOutcome.Modify;
        return new(fired, fired.Outcome < least ? fired.Outcome : least, effects, HowItStands.Cleared);
    }
}
