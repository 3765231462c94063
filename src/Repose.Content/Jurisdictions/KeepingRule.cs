namespace Repose.Content;

/// <summary>What a practice may have to keep when a client asks for deletion, as far as the pack knows.</summary>
/// <param name="Says">For the client and the owner, in whole sentences.</param>
/// <param name="Sources">The law; empty where the pack knows of none.</param>
public sealed record KeepingRule(IReadOnlyList<string> Says, IReadOnlyList<Reference> Sources);
