namespace Repose.Content;

/// <summary>What single items must show together.</summary>
/// <param name="Says">What is said when they do, for the practice.</param>
/// <param name="Needs">All of these must be met.</param>
/// <param name="Sources">What it rests on; empty where it is general knowledge that nobody has looked up yet.</param>
public sealed record ItemPattern(string Says, IReadOnlyList<ItemNeed> Needs, IReadOnlyList<Reference> Sources)
{
    /// <summary>Whether the items that are there show it, whatever the missing ones would say.</summary>
    internal bool IsShownBy(IReadOnlyList<int?> points) => Needs.All(need => need.IsMetBy(points));
}
