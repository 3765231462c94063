namespace Repose.Content;

/// <summary>Something that a doctor can tick in the reply.</summary>
/// <param name="Id">A name that never changes.</param>
/// <param name="Says">What is ticked.</param>
public sealed record LetterChoice(string Id, string Says);
