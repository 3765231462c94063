namespace Repose.Import;

/// <summary>Something in a diary that cannot be right.</summary>
/// <param name="File">The file that the row is in.</param>
/// <param name="Row">The row as a spreadsheet counts: the header is row 1.</param>
/// <param name="Column">The column, by the name that the file gives it; null if the row as a whole is meant.</param>
/// <param name="Wrong">What is wrong and what to do, as whole sentences.</param>
public sealed record BadCell(string File, int Row, string? Column, string Wrong)
{
    /// <summary>The place and the trouble in one line.</summary>
    public override string ToString() =>
        Column is null ? ImportText.FormatInRow(Row, Wrong) : ImportText.FormatInCell(Row, Column, Wrong);
}
