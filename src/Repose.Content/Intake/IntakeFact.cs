namespace Repose.Content;

/// <summary>Something that screening may ask about, as the intake tells it. What was left open is not told.</summary>
/// <param name="Id">Which fact.</param>
/// <param name="Text">The answer: <c>yes</c>, <c>no</c>, digits, or names with commas between.</param>
public sealed record IntakeFact(string Id, string Text)
{
    /// <summary>Several names as one answer, in the order of the alphabet.</summary>
    internal static string Names(IEnumerable<string> names) =>
        string.Join(',', names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
