using NodaTime;
using NodaTime.Text;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Diary;

/// <summary>All rows of a diary, with what is wrong in them.</summary>
internal sealed class DiaryRows(Reading reading)
{
    private readonly Dictionary<LocalDate, (DiaryEntry? Entry, string Where)> nights = [];
    private readonly List<BadCell> bad = [];
    private readonly List<string> unknown = [];
    private readonly List<int> unusual = [];

    public void Read(string text, string file)
    {
        // Such a mark takes all the following rows into one cell.
        using var csv = DiaryText.Rows(text, row => bad.Add(new(file, row, null, ImportText.OpenQuote)));
        DiaryHeader? header = null;
        while (csv.Read())
        {
            if (csv.FieldCount > reading.Limits.CsvColumns)
            {
                throw new UnreadableException(
                    new TooLarge(file, ImportText.FormatManyColumns((int)csv.RowNumber, reading.Limits.CsvColumns))
                );
            }

            var cells = csv.Current.ToArray();
            var row = (int)csv.RowNumber;
            if (header is null)
            {
                header = Array.TrueForAll(cells, c => c.Length == 0) ? null : Header(cells, row, file);
            }
            else
            {
                Row(new(file, row, header, cells, bad), cells, header);
            }
        }
    }

    /// <summary>Takes one row of a table of which is known what its columns hold.</summary>
    public void Add(string file, int row, DiaryHeader header, string[] cells) =>
        Row(new(file, row, header, cells, bad), cells, header);

    /// <summary>Notes columns that are not read.</summary>
    public void Ignore(IEnumerable<string> columns) => unknown.AddRange(columns);

    public Outcome<Imported> ToOutcome(string format)
    {
        if (bad.Count > 0)
        {
            return new BadDiaryRows(reading.File, bad);
        }

        return new Imported
        {
            Format = format,
            Diary = [.. nights.Values.Select(n => n.Entry).OfType<DiaryEntry>().OrderBy(e => e.Date)],
            LeftOut = reading.LeftOut.ToList(),
            AsksZone = true,
            Remarks = [.. Remarks()],
        };
    }

    private DiaryHeader Header(string[] cells, int row, string file)
    {
        var header = new DiaryHeader(cells);
        unknown.AddRange(header.Unknown);
        bad.AddRange(header.Repeated.Select(r => new BadCell(file, row, r, ImportText.RepeatedColumn)));
        return header;
    }

    private void Row(RowCells cells, string[] all, DiaryHeader header)
    {
        if (Array.TrueForAll(all, c => c.Length == 0))
        {
            return;
        }

        if (all.Skip(header.Width).Any(c => c.Length > 0))
        {
            cells.Bad(null, ImportText.FormatManyCells(all.Length, header.Width));
            return;
        }

        if (cells.Date() is not { } date)
        {
            return;
        }

        if (Plausible.IsFuture(date, reading.Options))
        {
            cells.Bad(DiaryColumn.Date, ImportText.FormatFutureDate(LocalDatePattern.Iso.Format(date)));
            return;
        }

        if (nights.TryGetValue(date, out var other))
        {
            cells.Bad(DiaryColumn.Date, ImportText.FormatNightTwice(other.Where));
            return;
        }

        nights[date] = (Entry(cells, date), ImportText.FormatRowAt(cells.Row));
    }

    private DiaryEntry? Entry(RowCells cells, LocalDate date)
    {
        if (cells.IsBlankButDate)
        {
            reading.LeftOut.Add(ImportText.Night, ImportText.OnlyDate, ImportText.FormatRowAt(cells.Row));
            return null;
        }

        var entry = DiaryRow.Read(cells, date, reading.Options.HomeZone, out var isUnusual);
        if (isUnusual)
        {
            unusual.Add(cells.Row);
        }

        return entry;
    }

    private IEnumerable<string> Remarks()
    {
        if (reading.Options.Zone is null)
        {
            yield return ImportText.FormatDiaryZone(reading.Options.FallbackZone().Id);
        }

        if (unknown.Count > 0)
        {
            yield return ImportText.FormatUnreadColumns(string.Join(", ", unknown.Distinct(StringComparer.Ordinal)));
        }

        if (unusual.Count > 0)
        {
            yield return ImportText.FormatUnusualNights(
                string.Join(", ", unusual.Take(5)) + (unusual.Count > 5 ? ", …" : "")
            );
        }
    }
}
