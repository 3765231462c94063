using System.Globalization;
using System.Text;
using Repose.Import;

namespace Repose.Nights;

/// <summary>What the columns of spreadsheets are taken for, in words, with how to correct it.</summary>
internal static class ColumnsText
{
    private const int Widest = 40;

    internal static string Of(IEnumerable<(string File, IReadOnlyList<SheetColumns> Sheets)> files)
    {
        var text = new StringBuilder();
        foreach (var (file, sheets) in files)
        {
            foreach (var sheet in sheets)
            {
                Add(text, file, sheet);
            }
        }

        return text.Append(
                "What a column holds can be said with --column, such as --column bed=\"Lights off\" or --column bed=C.\n"
            )
            .ToString();
    }

    /// <summary>The same in one line, for a summary.</summary>
    internal static string InShort(SheetColumns sheet) =>
        (sheet.Sheet is { } name ? $"Columns of {name}: " : "Columns: ")
        + string.Join(
            ", ",
            sheet
                .Columns.Where(column => column.Meaning is not null)
                .Select(column => $"{DiaryColumns.KeyOf(column.Meaning!.Value)} is “{Name(column)}”{Unit(column)}")
        )
        + ". Correct with --column.";

    private static void Add(StringBuilder text, string file, SheetColumns sheet)
    {
        var title = sheet.Sheet is { } name ? $"{file}, sheet {name}" : file;
        text.Append(CultureInfo.InvariantCulture, $"{title}. Row {sheet.HeaderRow} names the columns:\n");
        var width = Math.Min(Widest, sheet.Columns.Select(column => Name(column).Length).DefaultIfEmpty(0).Max());
        foreach (var column in sheet.Columns)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {column.Letter, -3} {Name(column).PadRight(width)}  {Meaning(column), -16} {string.Join(", ", column.Samples)}\n"
            );
        }

        if (sheet.Columns.Any(column => column.Meaning == DiaryColumn.Date))
        {
            text.Append(
                sheet.DateIsEvening
                    ? "  The date is taken for that of the evening; --date-is morning if it is not.\n"
                    : "  The date is taken for that of the morning; --date-is evening if it is not.\n"
            );
        }

        text.Append(
            sheet.Dates switch
            {
                DateOrder.DayFirst => "  Dates are read with the day first.\n",
                DateOrder.MonthFirst => "  Dates are read with the month first.\n",
                _ => "",
            }
        );
    }

    private static string Name(SheetColumn column) => column.Name.Length > 0 ? column.Name : "(no name)";

    private static string Meaning(SheetColumn column) =>
        column.Meaning is { } meaning ? $"{DiaryColumns.KeyOf(meaning)}{Unit(column)}" : "not read";

    private static string Unit(SheetColumn column) =>
        column.Unit is { } unit ? $" ({unit.ToString().ToLowerInvariant()})" : "";
}
