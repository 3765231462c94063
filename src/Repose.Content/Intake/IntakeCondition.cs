namespace Repose.Content;

/// <summary>Something that can be told from the answers so far. What was not answered meets no condition but "nothing".</summary>
/// <param name="Question">The question that it is about.</param>
/// <param name="Is">Met by any of these answers; empty where another test counts.</param>
public sealed record IntakeCondition(string Question, IReadOnlyList<string> Is)
{
    /// <summary>Met by a number above this one.</summary>
    public int? Above { get; init; }

    /// <summary>Met by a day of birth of somebody who is younger than so many years.</summary>
    public int? AgeBelow { get; init; }

    /// <summary>Met by a day of birth of somebody who is so many years old, or older.</summary>
    public int? AgeFrom { get; init; }

    /// <summary>Met where something is told, or where nothing is.</summary>
    public IntakePresence? Has { get; init; }

    /// <summary>Met by a number above the answer to this other question.</summary>
    public string? MoreThan { get; init; }

    /// <summary>Whether it is met.</summary>
    public bool Holds(IntakeTold told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var given = told.Of(Question);
        return Is.Count > 0 ? given.Any(answer => Is.Contains(answer, StringComparer.Ordinal))
            : Above is { } least ? told.Number(Question) > least
            : AgeBelow is { } below ? told.Age(Question) < below
            : AgeFrom is { } from ? told.Age(Question) >= from
            : MoreThan is { } other ? told.Number(Question) > told.Number(other)
            : Has is IntakePresence.Something == given.Any(answer => answer is not IntakeTold.None);
    }
}
