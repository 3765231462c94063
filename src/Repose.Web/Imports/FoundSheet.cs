using System.Text.Json;
using Repose.Import;

namespace Repose.Web.Imports;

/// <summary>What the columns of a client's own table were taken for, and what is asked of it. Lies beside the file.</summary>
/// <param name="Trouble">Why it cannot be read yet, with what to answer; null where it was read.</param>
/// <param name="Columns">Its columns, each once, whichever sheet it is in.</param>
/// <param name="Dates">How dates that can be read two ways were read; null where there are none.</param>
/// <param name="AsksDates">Whether that is to be answered.</param>
/// <param name="DateIs">Whose date stands in a row.</param>
public sealed record FoundSheet(
    string? Trouble,
    IReadOnlyList<FoundSheet.Column> Columns,
    string? Dates,
    bool AsksDates,
    string DateIs
)
{
    /// <param name="Name">By what it is chosen: its name, or its letter.</param>
    /// <param name="Holds">The short name of what it was taken for; null if it is not read.</param>
    /// <param name="Unit">In what it counts a length of time; null where it tells none, or where there is no telling.</param>
    /// <param name="Samples">What stands in its first rows.</param>
    public sealed record Column(string Name, string? Holds, string? Unit, IReadOnlyList<string> Samples);

    internal static FoundSheet Of(IReadOnlyList<SheetColumns> sheets, Repose.Import.Refusal? trouble)
    {
        var dates = sheets.Select(sheet => sheet.Dates).FirstOrDefault(order => order is not null);
        return new(
            trouble?.Message,
            [
                .. sheets
                    .SelectMany(sheet => sheet.Columns)
                    .Select(column => new Column(
                        column.Name.Length > 0 ? column.Name : column.Letter,
                        column.Meaning is { } meaning ? DiaryColumns.KeyOf(meaning) : null,
                        column.Unit?.ToString().ToLowerInvariant(),
                        column.Samples
                    ))
                    .OrderBy(column => column.Holds is null)
                    .DistinctBy(column => column.Name, StringComparer.OrdinalIgnoreCase)
                    .Take(Most),
            ],
            dates switch
            {
                DateOrder.DayFirst => SheetAnswers.DayFirst,
                DateOrder.MonthFirst => SheetAnswers.MonthFirst,
                _ => null,
            },
            dates is not null || trouble is UnclearSheetDates or UnclearDates,
            sheets.Any(sheet => sheet.DateIsEvening) ? SheetAnswers.Evening : SheetAnswers.Morning
        );
    }

    /// <summary>The widest table that a person looks through.</summary>
    private const int Most = 60;

    internal static void Write(Stream file, FoundSheet sheet) =>
        JsonSerializer.Serialize(file, sheet, JsonSerializerOptions.Web);

    internal static FoundSheet Read(Stream file) =>
        JsonSerializer.Deserialize<FoundSheet>(file, JsonSerializerOptions.Web)!;
}
