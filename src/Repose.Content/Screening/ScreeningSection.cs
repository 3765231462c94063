namespace Repose.Content;

/// <summary>The rules of screening about one thing.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="Rules">The rules, in the order of the file.</param>
public sealed record ScreeningSection(string Title, IReadOnlyList<ScreeningRule> Rules);
