using Repose.Sleep;

namespace Repose.Helping;

/// <summary>The one source that the values of an answer come from. Two sources are never mixed in a comparison.</summary>
/// <param name="Name">The name that the source gives itself.</param>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Staged">Whether it tells stages; a device that begins to tell them measures in a new way.</param>
public sealed record NamedSource(string Name, SourceKind Kind, bool Staged)
{
    /// <summary>The source of a night; null for a night without a main sleep.</summary>
    public static NamedSource? Of(Night night) =>
        night.Source is { } source
            ? new NamedSource(source.Name, source.Kind, night.Metrics is { Light: not null } or { Rem: not null })
            : null;
}
