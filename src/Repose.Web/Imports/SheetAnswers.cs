using System.Text.Json;
using Repose.Import;

namespace Repose.Web.Imports;

/// <summary>What a client said of a table of their own making. Lies beside the file, for as long as that does.</summary>
/// <param name="Columns">By the short name of what it holds: the column, by its name or letter; empty for none.</param>
/// <param name="Units">By the same name: minutes, hours or days.</param>
/// <param name="Dates">How dates are meant that can be read two ways: day-first or month-first; null if it was not said.</param>
/// <param name="DateIs">Whose date stands in a row: morning or evening; null if it was not said.</param>
internal sealed record SheetAnswers(
    IReadOnlyDictionary<string, string> Columns,
    IReadOnlyDictionary<string, string> Units,
    string? Dates,
    string? DateIs
)
{
    internal const string DayFirst = "day-first";
    internal const string MonthFirst = "month-first";
    internal const string Morning = "morning";
    internal const string Evening = "evening";

    internal SheetWish ToWish() =>
        new()
        {
            Columns = Known(Columns).ToDictionary(one => one.Column, one => one.Value),
            Units = Known(Units)
                .Where(one => Enum.TryParse<LengthUnit>(one.Value, ignoreCase: true, out _))
                .ToDictionary(one => one.Column, one => Enum.Parse<LengthUnit>(one.Value, ignoreCase: true)),
            Dates = Dates switch
            {
                DayFirst => DateOrder.DayFirst,
                MonthFirst => DateOrder.MonthFirst,
                _ => null,
            },
            DateIsEvening = DateIs switch
            {
                Morning => false,
                Evening => true,
                _ => null,
            },
        };

    internal static void Write(Stream file, SheetAnswers answers) =>
        JsonSerializer.Serialize(file, answers, JsonSerializerOptions.Web);

    /// <summary>What was said; nothing where nothing was.</summary>
    internal static SheetWish Read(UploadFolder folder, Data.NightsImport import)
    {
        using var file = folder.Read(import.PracticeId, import.Id, UploadFolder.Answers);
        return file is null
            ? SheetWish.None
            : JsonSerializer.Deserialize<SheetAnswers>(file, JsonSerializerOptions.Web)!.ToWish();
    }

    private static IEnumerable<(DiaryColumn Column, string Value)> Known(IReadOnlyDictionary<string, string> said) =>
        said.Where(one => DiaryColumns.Find(one.Key) is not null)
            .Select(one => (DiaryColumns.Find(one.Key)!.Value, one.Value));
}
