namespace Repose.Import.Files;

/// <summary>The row of a table that names its columns.</summary>
/// <param name="names">The names, as they stand.</param>
internal sealed class CsvHeader(IReadOnlyList<string> names)
{
    private readonly string[] plain = [.. names.Select(Plain)];

    /// <summary>No such column.</summary>
    public const int None = -1;

    public int Width => names.Count;

    /// <summary>What stands in a column, as it stands; nothing where there is no such column.</summary>
    public string this[int column] => column >= 0 && column < names.Count ? names[column] : "";

    /// <summary>The first column of one of these names; <see cref="None"/> if there is none. Only letters and digits are compared.</summary>
    public int Find(params ReadOnlySpan<string> spellings)
    {
        foreach (var spelling in spellings)
        {
            if (Array.IndexOf(plain, Plain(spelling)) is var at and >= 0)
            {
                return at;
            }
        }

        return None;
    }

    /// <summary>Whether all these columns are there.</summary>
    public bool Has(params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            if (Find(column) == None)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the file calls a column; its number where it has no name.</summary>
    public string NameOf(int column) =>
        column < names.Count && names[column].Length > 0 ? names[column] : $"{column + 1}";

    /// <summary>Letters and digits only, so that "Sleep onset" is "sleep_onset" and a space at the end does not matter.</summary>
    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
