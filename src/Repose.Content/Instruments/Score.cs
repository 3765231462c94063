namespace Repose.Content;

/// <summary>What one filled-in form comes to.</summary>
public sealed record Score
{
    /// <summary>The total, in the instrument's points; null where there is none.</summary>
    public double? Total { get; init; }

    /// <summary>Why there is no total, as a sentence; null where there is one.</summary>
    public string? NoTotal { get; init; }

    /// <summary>The part of the range that the total lies in; null without a total or without bands.</summary>
    public ScoreBand? Band { get; init; }

    /// <summary>The cut-offs that the total reaches.</summary>
    public required IReadOnlyList<CutOff> CutOffs { get; init; }

    /// <summary>The patterns that the items show.</summary>
    public required IReadOnlyList<ItemPattern> Patterns { get; init; }

    /// <summary>What must lead to help.</summary>
    public required IReadOnlyList<RedFlag> RedFlags { get; init; }
}
