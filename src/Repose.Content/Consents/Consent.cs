namespace Repose.Content;

/// <summary>Something that a client may agree to, with every version of its words.</summary>
public sealed record Consent
{
    /// <summary>A name that never changes, such as <c>sleep-data</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its place in the list, the smallest first.</summary>
    public required int Place { get; init; }

    /// <summary>What is agreed to, in the client's own voice.</summary>
    public required string Title { get; init; }

    /// <summary>What happens when it is taken back.</summary>
    public required string Withdrawn { get; init; }

    /// <summary>The versions of its words, the oldest first, at least one. Old ones stay: people agreed to them.</summary>
    public required IReadOnlyList<ConsentVersion> Versions { get; init; }

    /// <summary>The words that are shown now.</summary>
    public ConsentVersion Now => Versions[^1];

    /// <summary>The oldest version that still holds: who agreed to an older one is asked again.</summary>
    public int Least => Versions.Last(version => version.AsksAgain).Version;

    /// <summary>The words of a version; null where there is none.</summary>
    public ConsentVersion? Find(int version) => Versions.FirstOrDefault(one => one.Version == version);
}
