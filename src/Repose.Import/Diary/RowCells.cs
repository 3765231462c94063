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
            Bad(DiaryColumn.Date, "There is no date. Write the morning of waking, as 2024-03-01.");
            return null;
        }

        var read = LocalDatePattern.Iso.Parse(text);
        if (!read.Success)
        {
            Bad(DiaryColumn.Date, $"“{text}” is not a date as 2024-03-01 (year, month, day).");
        }

        return read.Success ? read.Value : null;
    }

    public ToldTime? Time(DiaryColumn column)
    {
        var text = Text(column);
        var time = text is null ? null : ToldTime.Read(text);
        if (text is not null && time is null)
        {
            Bad(column, $"“{text}” is not a time of day. Write it as 23:15, or with its date as 2024-03-01T23:15.");
        }

        return time;
    }

    public Duration? Minutes(DiaryColumn column) =>
        Number(column, "a number of minutes, such as 20", 24 * 60) is { } minutes
            ? Duration.FromMinutes(minutes)
            : null;

    public int? Count(DiaryColumn column)
    {
        var number = Number(column, "a whole number, such as 2", 200);
        if (number is { } n && n != Math.Floor(n))
        {
            Bad(column, $"“{Text(column)}” is not a whole number.");
        }

        return (int?)number;
    }

    public double? Number(DiaryColumn column, string what, double most)
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
            Bad(column, $"“{text}” is not {what}.");
            return null;
        }

        if (number < 0 || number > most)
        {
            Bad(column, number < 0 ? $"“{text}” is negative." : $"“{text}” is more than can be, {most}.");
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
            case "yes" or "y" or "true" or "x" or "1":
                return true;
            case "no" or "n" or "false" or "0" or "-":
                return false;
            default:
                Bad(column, $"“{text}” is neither yes nor no. What it was can go into the note.");
                return null;
        }
    }
}
