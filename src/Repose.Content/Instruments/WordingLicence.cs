namespace Repose.Content;

/// <summary>Whether the words of an instrument may be shown. Not legal advice.</summary>
/// <param name="Right">Whether they are shipped.</param>
/// <param name="Says">Whose they are, and why they are here or not.</param>
/// <param name="Sources">Where that was read; empty where it is general knowledge, or our own wording.</param>
public sealed record WordingLicence(WordingRight Right, string Says, IReadOnlyList<Reference> Sources);
