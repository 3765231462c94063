namespace Repose.Pictures;

/// <summary>Some chances.</summary>
public sealed record ChanceDotsData
{
    /// <summary>What the picture shows.</summary>
    public string Title { get; init; } = "How likely is it that it helped?";

    /// <summary>The chances.</summary>
    public required IReadOnlyList<Chance> Chances { get; init; }
}
