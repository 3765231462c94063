namespace Repose.Import.Spreadsheets;

/// <summary>One row of a sheet.</summary>
/// <param name="Number">Its number, as a spreadsheet counts.</param>
/// <param name="Cells">Its cells, up to the last that is not blank.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>A cell; blank where the row has none.</summary>
    public SheetCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : default;
}
