namespace Repose.Practice;

/// <summary>The allergens in an oil or a scent: those that are asked for by name, and others in free words.</summary>
/// <remarks>Kept as one line with commas between, so that people and searches can read it.</remarks>
public static class Allergens
{
    /// <summary>Those that are asked for by name. The order is that of the form.</summary>
    public static IReadOnlyList<string> Known { get; } =
    ["tree nut", "peanut", "sesame", "soya", "wheat", "lanolin", "latex", "fragrance"];

    /// <summary>One line of those that were ticked, and the others as they were typed, each once.</summary>
    /// <param name="ticked">Any of <see cref="Known"/>; what is not known is left out.</param>
    /// <param name="others">Free words with commas between.</param>
    public static string Join(IEnumerable<string> ticked, string others)
    {
        var chosen = ticked.ToHashSet(StringComparer.OrdinalIgnoreCase);
        chosen.UnionWith(Words(others));
        return string.Join(
            ", ",
            Known
                .Where(chosen.Contains)
                .Concat(Words(others).Where(word => !IsKnown(word)))
                .Distinct(StringComparer.Ordinal)
        );
    }

    /// <summary>The known ones of a line.</summary>
    public static IReadOnlySet<string> Ticked(string line) =>
        Words(line).Where(IsKnown).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The others of a line.</summary>
    public static string Others(string line) => string.Join(", ", Words(line).Where(word => !IsKnown(word)));

    private static bool IsKnown(string word) => Known.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static string[] Words(string line) =>
        line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
