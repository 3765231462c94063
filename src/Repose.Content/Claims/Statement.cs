namespace Repose.Content;

/// <summary>A sentence that holds, and what it rests on.</summary>
/// <param name="Says">The sentence.</param>
/// <param name="Sources">What it rests on; empty where it is our own rule of care.</param>
public sealed record Statement(string Says, IReadOnlyList<Reference> Sources);
