namespace Repose.Content;

/// <summary>An answer, or a total, that must lead to help.</summary>
/// <param name="Item">The item, counted from 1; null where it is the total.</param>
/// <param name="At">The points; it is raised by these and by worse ones.</param>
/// <param name="LeadsTo">The page that must follow.</param>
/// <param name="Says">What the practice is to do.</param>
/// <param name="ForClient">What the client reads: what was told, and what to do. It names no illness.</param>
/// <param name="Shows">What it shows of a person, to be on the safe side: tips that are not for such people are not for them.</param>
/// <param name="Sources">What it rests on; empty where it is our own rule of care.</param>
public sealed record RedFlag(
    int? Item,
    int At,
    RedFlagPage LeadsTo,
    string Says,
    string ForClient,
    IReadOnlyList<Condition> Shows,
    IReadOnlyList<Reference> Sources
);
