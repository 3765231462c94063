using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Repose.Import.Diary;

/// <summary>Reads the cells of one row, and notes what cannot be read. A blank cell is absent.</summary>
internal sealed class RowCells(string file, int row, DiaryHeader header, IReadOnlyList<string> cells, List<BadCell> bad)
{
    private readonly int before = bad.Count;

    public int Row => row;

    /// <summary>Whether nothing was wrong in this row so far.</summary>
    public bool IsGood => bad.Count == before;

    /// <summary>Whether nothing is told but the date.</summary>
    public bool IsBlankButDate => Enum.GetValues<DiaryColumn>().All(c => c == DiaryColumn.Date || Text(c) is null);

    public string? Text(DiaryColumn column)
    {
        var index = header.IndexOf(column);
        return index >= 0 && index < cells.Count && cells[index].Length > 0 ? cells[index] : null;
    }

    public void Bad(DiaryColumn? column, string wrong) =>
        bad.Add(new(file, row, column is { } c ? header.NameOf(c) : null, wrong));

    public LocalDate? Date()
    {
        if (Text(DiaryColumn.Date) is not { } text)
        {
            Bad(DiaryColumn.Date, ImportText.NoDate);
            return null;
        }

        var read = LocalDatePattern.Iso.Parse(text);
        if (!read.Success)
        {
            Bad(DiaryColumn.Date, ImportText.FormatNotDate(text));
        }

        return read.Success ? read.Value : null;
    }

    public ToldTime? Time(DiaryColumn column)
    {
        var text = Text(column);
        var time = text is null ? null : ToldTime.Read(text);
        if (text is not null && time is null)
        {
            Bad(column, ImportText.FormatNotTime(text));
        }

        return time;
    }

    public Duration? Minutes(DiaryColumn column) =>
        Number(column, ImportText.FormatNotMinutes, 24 * 60) is { } minutes ? Duration.FromMinutes(minutes) : null;

    public int? Count(DiaryColumn column)
    {
        var number = Number(column, ImportText.FormatNotCount, 200);
        if (number is { } n && n != Math.Floor(n))
        {
            Bad(column, ImportText.FormatNotWhole(Text(column)));
        }

        return (int?)number;
    }

    /// <param name="column">Which cell of the row.</param>
    /// <param name="unread">What to say of a text that is no such number.</param>
    /// <param name="most">The most that can be.</param>
    public double? Number(DiaryColumn column, Func<object?, string> unread, double most)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        // A comma inside a cell is the decimal sign of half the world; nobody writes thousands in a diary.
        var plain = text.Replace(',', '.');
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (!double.TryParse(plain, Style, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            Bad(column, unread(text));
            return null;
        }

        if (number < 0 || number > most)
        {
            Bad(
                column,
                number < 0
                    ? ImportText.FormatNegative(text)
                    : ImportText.FormatMoreThanCanBe(text, most.ToString(CultureInfo.InvariantCulture))
            );
            return null;
        }

        return number;
    }

    public bool? YesNo(DiaryColumn column)
    {
        var text = Text(column);
        switch (text?.ToLowerInvariant())
        {
            case null:
                return null;
            case "yes" or "y" or "true" or "x" or "1" or "sí" or "si":
                return true;
            case "no" or "n" or "false" or "0" or "-":
                return false;
            default:
                Bad(column, ImportText.FormatNotYesNo(text));
                return null;
        }
    }
}
