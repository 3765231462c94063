namespace Repose.Content;

/// <summary>A rule of which nobody can tell yet whether it, or a further step of it, applies.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Missing">The ids of the facts that are not known, in the order of the alphabet.</param>
public sealed record OpenRule(ScreeningRule Rule, IReadOnlyList<string> Missing);
