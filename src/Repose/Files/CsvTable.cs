using CsvHelper;

namespace Repose.Files;

/// <summary>A small CSV that a person wrote: the names of its columns, and its rows by their number in the file.</summary>
/// <remarks>Commas, semicolons or tabs, whichever the first row holds; blank rows are skipped.</remarks>
internal sealed class CsvTable
{
    private CsvTable(string[] columns, string[] written, IReadOnlyList<CsvRow> rows) =>
        (Columns, Written, Rows) = (columns, written, rows);

    /// <summary>The names of the columns in lower case; empty when the file is.</summary>
    internal IReadOnlyList<string> Columns { get; }

    /// <summary>The same names as they stand in the file.</summary>
    internal IReadOnlyList<string> Written { get; }

    internal IReadOnlyList<CsvRow> Rows { get; }

    internal static CsvTable Of(string text)
    {
        var lines = text.TrimStart('\uFEFF');
        var options = new CsvReaderOptions
        {
            Separator = Separator(lines.Split('\n', 2)[0]),
            HasHeader = false,
            SkipEmptyLines = false,
            TrimWhitespace = true,
        };
        using var csv = CsvReader.FromText(lines, options);
        string[]? written = null;
        string[] columns = [];
        var rows = new List<CsvRow>();
        while (csv.Read())
        {
            var cells = csv.Current.ToArray();
            if (Array.TrueForAll(cells, cell => cell.Length == 0))
            {
                continue;
            }

            if (written is null)
            {
                written = cells;
                columns = [.. cells.Select(cell => cell.ToLowerInvariant())];
            }
            else
            {
                rows.Add(new CsvRow((int)csv.RowNumber, columns, cells));
            }
        }

        return new(columns, written ?? [], rows);
    }

    private static char Separator(string header) =>
        header.Contains(';', StringComparison.Ordinal) ? ';'
        : header.Contains('\t', StringComparison.Ordinal) ? '\t'
        : ',';
}
