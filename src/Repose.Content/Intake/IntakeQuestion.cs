namespace Repose.Content;

/// <summary>One question of the intake. Each may be left open.</summary>
public sealed record IntakeQuestion
{
    /// <summary>A name that never changes, and that no other question of the intake has.</summary>
    public required string Id { get; init; }

    /// <summary>How it is answered.</summary>
    public required IntakeQuestionKind Kind { get; init; }

    /// <summary>The question, in plain words.</summary>
    public required string Asks { get; init; }

    /// <summary>What helps to answer it; null where nothing is needed.</summary>
    public string? Help { get; init; }

    /// <summary>The answers to choose from; none where it is answered freely.</summary>
    public required IReadOnlyList<IntakeOption> Answers { get; init; }

    /// <summary>The facts for screening that the whole answer sets: yes or no, or the number.</summary>
    public required IReadOnlyList<string> Sets { get; init; }

    /// <summary>When it is asked: all must be met. Always, where there are none.</summary>
    public required IReadOnlyList<IntakeCondition> OnlyIf { get; init; }

    /// <summary>The least number; of no meaning for other kinds.</summary>
    public int Least { get; init; }

    /// <summary>The greatest number, or the most lines; of no meaning for other kinds.</summary>
    public int Most { get; init; }

    /// <summary>Whether an answer to it other than "none" or "no" needs help at once.</summary>
    public bool Urgent { get; init; }

    /// <summary>Whether safety depends on it: it sets a fact for screening.</summary>
    public bool IsForSafety => Sets.Count > 0 || Answers.Any(answer => answer.Sets.Count > 0);

    /// <summary>Whether it is asked of somebody who has told this.</summary>
    public bool IsAskedOf(IntakeTold told) => OnlyIf.All(condition => condition.Holds(told));
}
