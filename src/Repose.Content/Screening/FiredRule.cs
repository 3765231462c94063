namespace Repose.Content;

/// <summary>A rule that applies to somebody, and what it asks for.</summary>
public sealed record FiredRule
{
    /// <summary>The rule's name, such as <c>V03</c>.</summary>
    public required string RuleId { get; init; }

    /// <summary>What it asks for.</summary>
    public required ScreeningAction Action { get; init; }

    /// <summary>Why, in plain words for the client.</summary>
    public required string ToClient { get; init; }

    /// <summary>Why, for the therapist.</summary>
    public required string ToTherapist { get; init; }

    /// <summary>Where it comes from.</summary>
    public required IReadOnlyList<Reference> Sources { get; init; }

    /// <summary>What it changes in the plan.</summary>
    public required PlanEffects Effects { get; init; }
}
