using NodaTime.Text;
using Repose.Import.Files;
using Repose.Import.Spreadsheets;

namespace Repose.Import.Diary;

/// <summary>A sleep diary kept in a spreadsheet: one row for each night, as CSV.</summary>
/// <remarks>
/// <para>
/// Columns, in any order: <c>date</c> (the morning of waking, 2024-03-01), <c>bed_time</c>, <c>lights_out</c>,
/// <c>sol_min</c>, <c>awakenings</c>, <c>waso_min</c>, <c>final_awakening</c>, <c>out_of_bed</c>, <c>quality</c>,
/// <c>nap_min</c>, <c>alcohol</c>, <c>caffeine</c>, <c>medicine</c> (yes or no), <c>note</c>. Only the date is needed; a
/// blank cell is not told. Usual other spellings are understood, columns of other names are named in a remark.
/// </para>
/// <para>
/// Cells are separated by commas, semicolons or tabs. Times are 23:15, 23.15, 11:15 pm, or with their date
/// 2024-03-01T23:15 or 2024-03-01 23:15, perhaps with an offset. How clock times find their day: <see cref="Placement"/>.
/// </para>
/// </remarks>
internal sealed class DiaryCsv : ISleepFormat
{
    public string Name => SleepExport.DiaryFormat;
    public string Words => ImportText.DiaryFormat;

    public bool Recognises(Opening opening)
    {
        var content = opening.Content;
        var end = content.IndexOfAny((byte)'\r', (byte)'\n');
        var first = end < 0 ? content : content[..end];
        if (first.IsEmpty || first[0] is (byte)'<' or (byte)'{' or (byte)'[' || first.IndexOf((byte)0) >= 0)
        {
            return false;
        }

        using var csv = DiaryText.Rows(DiaryText.Decode(first));
        return csv.Read()
            && new DiaryHeader(csv.Current.ToArray()) is { IsDiary: true } header
            && !HasOtherDates(opening, header);
    }

    /// <summary>Whether its first date is one, but not as this format has it: then somebody made the table their own way.</summary>
    private static bool HasOtherDates(Opening opening, DiaryHeader header) =>
        opening.Table[1][header.IndexOf(DiaryColumn.Date)] is { Length: > 0 } first
        && !LocalDatePattern.Iso.Parse(first).Success
        && SheetDates.IsDate(SheetCell.OfText(first));

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var rows = new DiaryRows(reading);
        foreach (var part in parts)
        {
            if (part.Length > reading.Limits.DiaryBytes)
            {
                return new TooLarge(part.Name, ImportText.FormatLongDiary(reading.Limits.DiaryBytes >> 20));
            }

            using var stream = part.Open(reading);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            rows.Read(DiaryText.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)), part.Name);
        }

        return rows.ToOutcome(Name);
    }
}
