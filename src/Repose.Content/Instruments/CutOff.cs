namespace Repose.Content;

/// <summary>A total from which something is said about the answers.</summary>
/// <param name="At">The total; it is reached by this one and by worse ones.</param>
/// <param name="For">Whom it is for, such as "men"; null where it is for everyone.</param>
/// <param name="Says">What is said, for the practice.</param>
/// <param name="Then">The id of the instrument that is to be asked next; null where none is.</param>
/// <param name="Sources">What it rests on; empty where it is general knowledge that nobody has looked up yet.</param>
public sealed record CutOff(int At, string? For, string Says, string? Then, IReadOnlyList<Reference> Sources);
