using System.Globalization;
using CsvHelper;
using NodaTime;

namespace Repose.Import.Files;

/// <summary>A table that a device's maker exports, read row by row.</summary>
/// <remarks>
/// <para>
/// A column is asked for by its number, which <see cref="CsvHeader.Find"/> knows by name; one that is not there, and a cell
/// that is blank or says that there is nothing ("None", "N/A"), is absent. A cell that cannot be what its column promises
/// ends the import with its row and column.
/// </para>
/// <para>
/// UTF-8, UTF-16 and, from spreadsheets on Windows, the Western encoding; commas, semicolons or tabs; line ends of every
/// kind, also mixed; quotation marks with line ends inside; cells missing or too many at the end of a row.
/// </para>
/// </remarks>
internal sealed class CsvTable : IDisposable
{
    /// <summary>How makers and spreadsheets write that there is nothing.</summary>
    private static readonly string[] Nothings = ["none", "n/a", "na", "null", "nan", "-"];

    private readonly ExportPart part;
    private readonly ReadingLimits limits;
    private readonly CsvReader csv;
    private string[] cells = [];

    private CsvTable(ExportPart part, Reading reading)
    {
        this.part = part;
        limits = reading.Limits;
        var lines = CsvText.FirstLines(part.Opening(), 5);
        csv = CsvReader.Create(
            part.Open(reading),
            new()
            {
                Separator = CsvText.Separator(lines),
                Encoding = CsvText.EncodingOf(lines),
                HasHeader = false,
                // So that the numbers of rows are those that a spreadsheet shows.
                SkipEmptyLines = false,
                TrimWhitespace = true,
                TrimInsideQuotes = true,
                MaxRecordSize = limits.CsvRow,
                OnMalformedRecord = record =>
                {
                    if (record.Reason == CsvMalformedReason.UnterminatedQuote)
                    {
                        throw Damaged(ImportText.FormatInRow((int)record.RecordNumber, ImportText.OpenQuote));
                    }
                },
            }
        );
    }

    /// <summary>The names of the columns.</summary>
    public CsvHeader Header { get; private set; } = new([]);

    /// <summary>The number of this row, as a spreadsheet counts.</summary>
    public int Row => (int)csv.RowNumber;

    /// <summary>Where this row is, for a person to find it.</summary>
    public string Where => $"{part.Name}, {ImportText.FormatRowAt(Row)}";

    /// <summary>How many cells this row has.</summary>
    public int Width => cells.Length;

    /// <summary>Opens a table and reads its header.</summary>
    /// <param name="part">The table.</param>
    /// <param name="reading">The import that it is part of.</param>
    /// <param name="before">How many rows that are not blank stand before the one that names the columns.</param>
    public static CsvTable Open(ExportPart part, Reading reading, int before = 0)
    {
        var table = new CsvTable(part, reading);
        try
        {
            for (var row = 0; row < before && table.Read(); row++) { }

            if (table.Read())
            {
                table.Header = new(table.cells);
            }

            return table;
        }
        catch
        {
            table.Dispose();
            throw;
        }
    }

    /// <summary>Goes to the next row that is not blank; false after the last one.</summary>
    public bool Read()
    {
        try
        {
            while (csv.Read())
            {
                if (csv.FieldCount > limits.CsvColumns)
                {
                    throw TooLarge(ImportText.FormatManyColumns(Row, limits.CsvColumns));
                }

                cells = csv.Current.ToArray();
                if (Array.Exists(cells, c => c.Length > 0))
                {
                    return true;
                }
            }
        }
        catch (CsvFormatException)
        {
            // The one thing that is not recovered from.
            throw TooLarge(ImportText.FormatLongRow(limits.CsvRow >> 10));
        }

        cells = [];
        return false;
    }

    /// <summary>Takes this row as the one that names the columns from here on: some tables name them again for each entry.</summary>
    public void TakeAsHeader() => Header = new(cells);

    /// <summary>What stands in a cell; null if nothing does.</summary>
    public string? Text(int column) =>
        column >= 0 && column < cells.Length && !IsNothing(cells[column]) ? cells[column] : null;

    /// <summary>A number that is not negative; null if the cell is blank.</summary>
    public double? Number(int column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        return CsvNumber.Read(text) switch
        {
            null => throw Bad(column, ImportText.FormatNotNumber(text)),
            < 0 => throw Bad(column, ImportText.FormatNegative(text)),
            { } number => number,
        };
    }

    /// <summary>A length of time that is told in minutes.</summary>
    public Duration? Minutes(int column) => Length(column, 60);

    /// <summary>A length of time that is told in seconds.</summary>
    public Duration? Seconds(int column) => Length(column, 1);

    /// <summary>A time of the clock.</summary>
    /// <param name="column">Which cell.</param>
    /// <param name="times">How times are written in this export; it has seen all of them.</param>
    public LocalDateTime? Time(int column, ClockTimes times)
    {
        var text = Text(column);
        return text is null ? null : times.Read(text) ?? throw Bad(column, ImportText.FormatNotDateTime(text));
    }

    /// <summary>A time that names its offset from UTC.</summary>
    public OffsetDateTime? OffsetTime(int column)
    {
        var text = Text(column);
        return text is null ? null : IsoTime.WithOffset(text) ?? throw Bad(column, ImportText.FormatNotDateTime(text));
    }

    /// <summary>Says that a cell cannot be what it should be. To be thrown.</summary>
    /// <param name="column">Which cell of this row.</param>
    /// <param name="wrong">What is wrong with it, as a whole sentence.</param>
    public UnreadableException Bad(int column, string wrong) =>
        Damaged(ImportText.FormatInCell(Row, Header.NameOf(Math.Max(0, column)), wrong));

    public void Dispose() => csv.Dispose();

    private Duration? Length(int column, int unit)
    {
        // A week: longer than any sleep, and short enough for every sum.
        const double Longest = 7 * 24 * 3600;
        return Number(column) is not { } number ? null
            : number * unit > Longest
                ? throw Bad(
                    column,
                    ImportText.FormatMoreThanCanBe(
                        Text(column),
                        (Longest / unit).ToString(CultureInfo.InvariantCulture)
                    )
                )
            : Duration.FromSeconds(number * unit);
    }

    // Asked of every cell, so nothing is made for the answer.
    private static bool IsNothing(string cell) =>
        cell.Length == 0 || Array.Exists(Nothings, word => cell.Equals(word, StringComparison.OrdinalIgnoreCase));

    private UnreadableException Damaged(string what) => new(new DamagedFile(part.Name, what));

    private UnreadableException TooLarge(string what) => new(new TooLarge(part.Name, what));
}
