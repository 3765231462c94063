namespace Repose.Practice;

/// <summary>Tells what was written anew from what stands word for word in the note before: copied words hide what changed.</summary>
public static class SameAsBefore
{
    /// <summary>One line of a part.</summary>
    /// <param name="Text">The line.</param>
    /// <param name="IsSame">Whether the same part of the note before has this line, spaces and capitals aside.</param>
    public sealed record Line(string Text, bool IsSame);

    /// <summary>The lines of a text, each beside the note before.</summary>
    /// <param name="text">What stands in a part now.</param>
    /// <param name="before">What stood in it the time before; empty where there was none.</param>
    public static IReadOnlyList<Line> Of(string text, string before)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(before);
        var known = before.Split('\n').Select(Plain).Where(line => line.Length > 0).ToHashSet(StringComparer.Ordinal);
        return [.. text.Split('\n').Select(line => new Line(line, known.Contains(Plain(line))))];
    }

    private static string Plain(string line) =>
        string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
