namespace Repose.Content;

/// <summary>One answer that a question of the intake offers.</summary>
/// <param name="Id">A name that never changes within its question.</param>
/// <param name="Says">The answer, in plain words.</param>
/// <param name="Sets">The facts for screening that are so when it is chosen, and not so when another is.</param>
public sealed record IntakeOption(string Id, string Says, IReadOnlyList<string> Sets);
