namespace Repose.Content;

/// <summary>A source that someone has read.</summary>
/// <param name="Id">A name that never changes, such as <c>P12</c>.</param>
/// <param name="Citation">The work.</param>
/// <param name="Read">Where, and how much of it, was read; null when the citation says all there is to say.</param>
public sealed record Reference(string Id, string Citation, string? Read);
