namespace Repose.Content;

/// <summary>A sentence that is put into a note with one tap.</summary>
/// <param name="Id">A name that never changes, such as <c>slept-better</c>.</param>
/// <param name="Part">Where it belongs.</param>
/// <param name="Says">The sentence.</param>
public sealed record Phrase(string Id, PhrasePart Part, string Says);
