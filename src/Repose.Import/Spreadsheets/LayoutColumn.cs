namespace Repose.Import.Spreadsheets;

/// <summary>One column of a sheet.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Name">Its name as it stands in the file.</param>
/// <param name="Profile">What stands in it.</param>
internal sealed record LayoutColumn(int Index, string Name, ColumnProfile Profile)
{
    public DiaryColumn? Meaning { get; set; }

    public bool IsSaid { get; set; }

    public string Letter => SheetTable.Letter(Index);

    /// <summary>By what a person finds it.</summary>
    public string Shown => Name.Length > 0 ? Name : Letter;

    /// <summary>Whether a person means this column by that.</summary>
    public bool IsCalled(string said) =>
        Name.Length > 0
        && (
            string.Equals(Name, said.Trim(), StringComparison.OrdinalIgnoreCase)
            || (
                SheetWords.Plain(Name) is { Length: > 0 } plain
                && string.Equals(plain, SheetWords.Plain(said), StringComparison.Ordinal)
            )
        );
}
