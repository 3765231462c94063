using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>Some chances.</summary>
public sealed record ChanceDotsData
{
    /// <summary>What the picture shows.</summary>
    public string Title { get; init; } = ChanceText.Title;

    /// <summary>The chances.</summary>
    public required IReadOnlyList<Chance> Chances { get; init; }
}
