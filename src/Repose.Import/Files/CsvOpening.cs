using CsvHelper;

namespace Repose.Import.Files;

/// <summary>The first rows of a table, to tell which one it is.</summary>
internal sealed class CsvOpening
{
    /// <summary>The row that names the columns is the first in most tables, and one of the first in the others.</summary>
    private const int Looked = 3;

    private static readonly CsvHeader Nothing = new([]);

    private readonly List<CsvHeader> rows = [];

    public CsvOpening(Opening opening)
    {
        // What is no text, or is marked up, needs no closer look: it is most of what lies in the zip of a maker.
        if (opening.Content is not [not (byte)'<' and not (byte)'{' and not (byte)'[', ..])
        {
            return;
        }

        var lines = CsvText.FirstLines(opening, Looked);
        if (lines.IsEmpty || lines.IndexOf((byte)0) >= 0)
        {
            return;
        }

        var options = new CsvReaderOptions
        {
            Separator = CsvText.Separator(lines),
            HasHeader = false,
            TrimWhitespace = true,
            TrimInsideQuotes = true,
        };
        using var csv = CsvReader.FromText(CsvText.Decode(lines), options);
        while (rows.Count < Looked && csv.Read())
        {
            rows.Add(new(csv.Current.ToArray()));
        }
    }

    /// <summary>A row, as if it named the columns; without any column where there is no such row.</summary>
    public CsvHeader this[int row] => row < rows.Count ? rows[row] : Nothing;

    /// <summary>The first of the rows that has all these columns; <see cref="CsvHeader.None"/> if none has.</summary>
    public int Find(params string[] columns) => rows.FindIndex(row => row.Has(columns));
}
