using System.Collections.Frozen;

namespace Repose.Content;

/// <summary>What a practice has chosen where a rule leaves it the choice.</summary>
public sealed record ScreeningChoices
{
    /// <summary>Nothing was chosen: rules go as they are written.</summary>
    public static ScreeningChoices None { get; } = new();

    /// <summary>Outcomes by the id of the rule. One that the rule does not offer changes nothing.</summary>
    public IReadOnlyDictionary<string, ScreeningOutcome> Outcomes { get; init; } =
        FrozenDictionary<string, ScreeningOutcome>.Empty;

    /// <summary>The outcome of a rule here.</summary>
    public ScreeningOutcome OutcomeOf(ScreeningRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Outcomes.TryGetValue(rule.Id, out var chosen) && rule.PracticeMayChoose.Contains(chosen)
            ? chosen
            : rule.Outcome;
    }
}
