namespace Repose.Files;

/// <summary>One row of a <see cref="CsvTable"/>.</summary>
/// <param name="Number">Its number in the file, the header being row 1.</param>
/// <param name="Columns">The names of the columns, in lower case.</param>
/// <param name="Cells">Its cells, trimmed; perhaps fewer than there are columns.</param>
internal sealed record CsvRow(int Number, string[] Columns, string[] Cells)
{
    /// <summary>The cell of a column by its name in lower case; empty where the row has none.</summary>
    internal string this[string column]
    {
        get
        {
            var index = Array.IndexOf(Columns, column);
            return index >= 0 && index < Cells.Length ? Cells[index] : "";
        }
    }
}
