namespace Repose.Content;

/// <summary>Something that may be chosen as the answer to a fact.</summary>
/// <param name="Id">A name that never changes.</param>
/// <param name="Says">What it is, in plain words.</param>
public sealed record FactOption(string Id, string Says);
