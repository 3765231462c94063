namespace Repose.Import.Spreadsheets;

/// <summary>One sheet of a spreadsheet: its rows that are not blank.</summary>
/// <param name="File">What to call it in messages.</param>
/// <param name="Name">Its own name; null in a file that has only one.</param>
/// <param name="Rows">The rows, in their order.</param>
/// <param name="System">From which day on it counts days, where it says so.</param>
internal sealed record SheetTable(string File, string? Name, IReadOnlyList<SheetRow> Rows, DateSystem? System)
{
    public int Width => Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Count);

    /// <summary>The letter of a column: A, …, Z, AA.</summary>
    public static string Letter(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : Letter((column / 26) - 1) + Letter(column % 26);
}
