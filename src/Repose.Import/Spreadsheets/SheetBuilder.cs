using Repose.Import.Files;

namespace Repose.Import.Spreadsheets;

/// <summary>Puts the sheets of one file together, within the bounds that hold for all kinds of them.</summary>
internal sealed class SheetBuilder(ExportPart part, Reading reading)
{
    private readonly List<SheetTable> tables = [];
    private List<SheetRow> rows = [];
    private long cells;

    /// <summary>From which day on the file counts days, where it says so.</summary>
    public DateSystem? System { get; set; }

    public IReadOnlyList<SheetTable> Tables => tables;

    /// <summary>Refuses a row or a column that no diary has, before anything is made of it.</summary>
    public void Check(long row, long column)
    {
        reading.Advance(0);
        if (row > reading.Limits.SheetRows)
        {
            throw TooLarge(SheetText.FormatManyRows(reading.Limits.SheetRows));
        }

        if (column >= reading.Limits.CsvColumns)
        {
            throw TooLarge(ImportText.FormatManyColumns(row, reading.Limits.CsvColumns));
        }
    }

    /// <summary>Takes a row, unless it is blank.</summary>
    public void Add(int number, IReadOnlyList<SheetCell> all)
    {
        Check(number, 0);
        var width = all.Count;
        while (width > 0 && all[width - 1].IsBlank)
        {
            width--;
        }

        if (width == 0)
        {
            return;
        }

        Check(number, width - 1);
        cells += width;
        if (cells > reading.Limits.SheetCells)
        {
            throw TooLarge(SheetText.FormatManyCells(reading.Limits.SheetCells));
        }

        rows.Add(new(number, [.. all.Take(width)]));
    }

    /// <summary>The sheet is whole.</summary>
    public void End(string? name)
    {
        tables.Add(new(name is null ? part.Name : SheetText.FormatSheetOf(part.Name, name), name, rows, System));
        rows = [];
    }

    private UnreadableException TooLarge(string what) => new(new TooLarge(part.Name, what));
}
