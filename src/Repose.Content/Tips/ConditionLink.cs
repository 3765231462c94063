namespace Repose.Content;

/// <summary>How a condition that tips depend on and the facts of screening know of each other: what is told once, both know.</summary>
public sealed record ConditionLink
{
    /// <summary>The condition.</summary>
    public required Condition Condition { get; init; }

    /// <summary>The id of the fact that means the same; null where none does.</summary>
    public string? SameAs { get; init; }

    /// <summary>What else of screening shows it, to be on the careful side; null for nothing.</summary>
    internal FactCondition? ShownBy { get; init; }

    /// <summary>The ids of facts that someone has too who has this.</summary>
    public required IReadOnlyList<string> Tells { get; init; }

    /// <summary>What screening knows of it: yes or no; null where it knows nothing.</summary>
    public bool? Known(Facts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return ShownBy?.Holds(facts) is true ? true
            : SameAs is { } id && facts[id] is { } answer ? answer.IsYes
            : null;
    }

    /// <summary>The ids of the facts by which screening knows a yes. Empty where it does not.</summary>
    public IReadOnlyList<string> Because(Facts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var same = SameAs is { } id && facts[id] is { IsYes: true } ? [id] : Enumerable.Empty<string>();
        return [.. same.Concat(ShownBy?.Shows(facts) ?? []).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What an answer to it tells screening.</summary>
    public Facts Tell(bool answer)
    {
        var told = SameAs is { } id ? Facts.None.With(id, answer) : Facts.None;
        return answer ? Tells.Aggregate(told, (all, one) => all.With(one, yes: true)) : told;
    }
}
