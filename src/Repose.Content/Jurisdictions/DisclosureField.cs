namespace Repose.Content;

/// <summary>Something that must be filled in before a disclosure can be shown.</summary>
/// <param name="Id">A name that never changes: the placeholder without its braces.</param>
/// <param name="From">Who knows it.</param>
/// <param name="Label">The label of its input.</param>
/// <param name="Help">What to write, and where to find it.</param>
public sealed record DisclosureField(string Id, DisclosureFieldFrom From, string Label, string Help);
