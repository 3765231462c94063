namespace Repose.Content;

/// <summary>The tips about one thing.</summary>
/// <param name="Pillar">What they are about.</param>
/// <param name="Title">Their heading.</param>
/// <param name="Introduction">The sentences above them.</param>
/// <param name="StopIf">When to stop with any of them; null where they are rules, which nobody stops.</param>
/// <param name="Tips">The tips, in the order of the page.</param>
public sealed record TipSection(
    TipPillar Pillar,
    string Title,
    string Introduction,
    string? StopIf,
    IReadOnlyList<Tip> Tips
);
