namespace Repose.Content;

/// <summary>Somebody who listens in a crisis.</summary>
/// <param name="Name">The name of the line.</param>
/// <param name="Phone">Its number, as it is dialled.</param>
/// <param name="Says">How it is reached, and when.</param>
/// <param name="Sources">What that rests on; empty where it is general knowledge that nobody has looked up yet.</param>
public sealed record CrisisLine(string Name, string Phone, string Says, IReadOnlyList<Reference> Sources);
