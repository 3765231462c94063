using NodaTime;
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
        using var csv = DiaryText.Rows(
            text,
            row => bad.Add(new(file, row, null, "A quotation mark is opened in this row and never closed."))
        );
        DiaryHeader? header = null;
        while (csv.Read())
        {
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
        bad.AddRange(
            header.Repeated.Select(r => new BadCell(file, row, r, "Another column says the same. Keep one of them."))
        );
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
            cells.Bad(
                null,
                $"It has {all.Length} cells, but the header has {header.Width}. Put text with separators in quotes."
            );
            return;
        }

        if (cells.Date() is not { } date)
        {
            return;
        }

        if (nights.TryGetValue(date, out var other))
        {
            cells.Bad(DiaryColumn.Date, $"There is a night of this date already, in {other.Where}. Keep one of them.");
            return;
        }

        nights[date] = (Entry(cells, date), $"row {cells.Row}");
    }

    private DiaryEntry? Entry(RowCells cells, LocalDate date)
    {
        if (cells.IsBlankButDate)
        {
            reading.LeftOut.Add("night", "nothing but its date is told", $"row {cells.Row}");
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
            yield return $"A diary names no time zone. Its clock times were read in {reading.Options.FallbackZone().Id}; "
                + "use --zone to say another.";
        }

        if (unknown.Count > 0)
        {
            yield return $"Columns that were not read, because they are none of a diary: {string.Join(", ", unknown.Distinct(StringComparer.Ordinal))}.";
        }

        if (unusual.Count > 0)
        {
            yield return $"Unusual nights (to bed between 6:00 and 18:00, or more than 14 hours in bed), in row "
                + $"{string.Join(", ", unusual.Take(5))}{(unusual.Count > 5 ? ", …" : "")}: check morning and evening (am, pm).";
        }
    }
}
