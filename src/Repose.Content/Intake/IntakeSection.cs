namespace Repose.Content;

/// <summary>One page of the intake.</summary>
public sealed record IntakeSection
{
    /// <summary>A name that never changes, such as <c>sleep</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its place, the smallest first.</summary>
    public required int Place { get; init; }

    /// <summary>The version of its questions, with which every answer is kept.</summary>
    public required int Version { get; init; }

    /// <summary>Its heading.</summary>
    public required string Title { get; init; }

    /// <summary>The sentences above the questions.</summary>
    public required string Introduction { get; init; }

    /// <summary>Whether its answers are of one day only, and never carried over from the last time.</summary>
    public required bool AskedAnew { get; init; }

    /// <summary>When the page is there: all must be met. Always, where there are none.</summary>
    public required IReadOnlyList<IntakeCondition> OnlyIf { get; init; }

    /// <summary>The questions, in the order of the page.</summary>
    public required IReadOnlyList<IntakeQuestion> Questions { get; init; }

    /// <summary>The questions that are asked of somebody who has told this; none where the page is not for them.</summary>
    public IReadOnlyList<IntakeQuestion> AskedOf(IntakeTold told) =>
        OnlyIf.All(condition => condition.Holds(told))
            ? [.. Questions.Where(question => question.IsAskedOf(told))]
            : [];
}
