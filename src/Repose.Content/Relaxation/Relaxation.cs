namespace Repose.Content;

/// <summary>A way to relax, step by step.</summary>
public sealed record Relaxation
{
    /// <summary>A name that never changes, such as <c>breathing</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The sentences above the steps.</summary>
    public required string Introduction { get; init; }

    /// <summary>What to watch, and who should ask first.</summary>
    public required IReadOnlyList<string> Cautions { get; init; }

    /// <summary>How often the steps are gone through.</summary>
    public required int Rounds { get; init; }

    /// <summary>The steps, in their order.</summary>
    public required IReadOnlyList<RelaxationStep> Steps { get; init; }

    /// <summary>What it rests on.</summary>
    public required IReadOnlyList<Reference> Sources { get; init; }

    /// <summary>How long all of it takes, in seconds.</summary>
    public int Seconds => Rounds * Steps.Sum(step => step.Seconds);
}
