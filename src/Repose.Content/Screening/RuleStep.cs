namespace Repose.Content;

/// <summary>What a rule leads to on top, where still more is so.</summary>
public sealed record RuleStep
{
    /// <summary>What must be so as well, as its file says it.</summary>
    public required string WhenText { get; init; }

    /// <summary>What must be so as well.</summary>
    internal FactCondition When { get; init; } = new SomeOf(1, []);

    /// <summary>What it leads to then.</summary>
    public required ScreeningOutcome Outcome { get; init; }

    /// <summary>What it does to the plan on top.</summary>
    public required PlanEffects Effects { get; init; }

    /// <summary>The reason for the client, in plain words; null where the rule's own is enough.</summary>
    public string? ForClient { get; init; }

    /// <summary>What the therapist does then.</summary>
    public required string ForTherapist { get; init; }
}
