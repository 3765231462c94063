namespace Repose.Content;

/// <summary>Something that rules of screening ask about a client.</summary>
public sealed record ScreeningFact
{
    /// <summary>A name that never changes, such as <c>chest-pain</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How it is answered.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>Where the answer can come from, at least one.</summary>
    public required IReadOnlyList<FactOrigin> From { get; init; }

    /// <summary>What is meant, in plain words that can stand after "You told us:".</summary>
    public required string Says { get; init; }

    /// <summary>The smallest number; null where it is no number.</summary>
    public int? Least { get; init; }

    /// <summary>The largest number; null where it is no number.</summary>
    public int? Most { get; init; }

    /// <summary>What may be chosen, in the order of a form; empty where it is no choice, or a set whose members are told elsewhere.</summary>
    public required IReadOnlyList<FactOption> Options { get; init; }

    /// <summary>The questionnaire that it is a number of; null where it is of none.</summary>
    public string? Instrument { get; init; }

    /// <summary>The item of that questionnaire, from 1; null for its total.</summary>
    public int? Item { get; init; }

    /// <summary>Whether it is known of few people only: a rule is not called open for want of it.</summary>
    public required bool IsSeldomKnown { get; init; }

    /// <summary>Whether it is asked again before every session.</summary>
    public required bool IsAskedEachTime { get; init; }

    /// <summary>After how many days an answer is not known any more; null where it stays.</summary>
    public int? LapsesAfterDays { get; init; }

    /// <summary>What a number grows with by itself; null where it does not.</summary>
    public FactGrowth? GrowsBy { get; init; }

    /// <summary>What a number is where nobody has told it; null where it is then not known.</summary>
    public int? Otherwise { get; init; }

    /// <summary>The answer as it is some days after it was told; null where it is not known any more.</summary>
    /// <param name="told">The answer as it was told.</param>
    /// <param name="days">How many days ago; one that is not over is today.</param>
    public FactAnswer? After(FactAnswer told, int days)
    {
        ArgumentNullException.ThrowIfNull(told);
        return !Allows(told) || days > LapsesAfterDays ? null
            : told.Number is { } number && GrowsBy is { } growth
                ? FactAnswer.Of(Math.Min(number + (Math.Max(0, days) / (int)growth), Most ?? number))
            : told;
    }

    /// <summary>Whether an answer can stand here.</summary>
    public bool Allows(FactAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Kind switch
        {
            FactKind.YesNo => answer.IsYes || answer.IsNo,
            FactKind.Number => answer.Number is { } number && number >= Least && number <= Most,
            FactKind.Choice => Options.Any(option => option.Id.Equals(answer.Text, StringComparison.Ordinal)),
            _ => Options.Count == 0
                || answer.Named.All(name => Options.Any(one => one.Id.Equals(name, StringComparison.Ordinal))),
        };
    }
}
