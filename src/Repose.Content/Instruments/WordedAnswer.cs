namespace Repose.Content;

/// <summary>An answer to choose.</summary>
/// <param name="Points">What it counts.</param>
/// <param name="Says">Its words.</param>
public sealed record WordedAnswer(int Points, string Says);
