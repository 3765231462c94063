namespace Repose.Content;

/// <summary>One rule of screening: what leads to what, and why.</summary>
public sealed record ScreeningRule
{
    /// <summary>A name that never changes, such as <c>V01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Counts the rule's changes, from 1. A decision keeps the version that it went by.</summary>
    public required int Version { get; init; }

    /// <summary>What must be so, as its file says it.</summary>
    public required string WhenText { get; init; }

    /// <summary>What must be so.</summary>
    internal FactCondition When { get; init; } = new SomeOf(1, []);

    /// <summary>What it leads to.</summary>
    public required ScreeningOutcome Outcome { get; init; }

    /// <summary>What a practice may choose instead, the outcome among them; empty where it is fixed.</summary>
    public required IReadOnlyList<ScreeningOutcome> PracticeMayChoose { get; init; }

    /// <summary>What it does to the plan.</summary>
    public required PlanEffects Effects { get; init; }

    /// <summary>What it leads to on top where still more is so.</summary>
    public required IReadOnlyList<RuleStep> Further { get; init; }

    /// <summary>Whether a clinician's reply can lift it.</summary>
    public required bool MayBeCleared { get; init; }

    /// <summary>The reason for the client, in plain words; null where the client's page must not show it.</summary>
    public string? ForClient { get; init; }

    /// <summary>The reason for the therapist, and what to do.</summary>
    public required string ForTherapist { get; init; }

    /// <summary>What it rests on, and what is weak about that.</summary>
    public required string Why { get; init; }

    /// <summary>How sure one can be of it.</summary>
    public required RuleConfidence Confidence { get; init; }

    /// <summary>Its sources; empty where it is general clinical knowledge that nobody has looked up yet.</summary>
    public required IReadOnlyList<Reference> Sources { get; init; }

    /// <summary>The ids of every fact that it asks about.</summary>
    public IReadOnlyList<string> Asks =>
        [
            .. When
                .Asks.Concat(Further.SelectMany(step => step.When.Asks))
                .Concat(Effects.AreasFrom)
                .Concat(Effects.AllergensFrom)
                .Distinct(StringComparer.Ordinal),
        ];
}
