using System.CommandLine;
using System.CommandLine.Parsing;
using Repose.Import;

namespace Repose.Commands;

/// <summary>What a person can say of a spreadsheet, where it is guessed wrongly or cannot be guessed.</summary>
internal sealed class SheetOptions
{
    private static readonly Dictionary<string, LengthUnit> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["minutes"] = LengthUnit.Minutes,
        ["hours"] = LengthUnit.Hours,
        ["days"] = LengthUnit.Days,
    };

    internal SheetOptions()
    {
        Column.Validators.Add(result => Check(result, "--column", _ => true, "NAME, as the file has it, or a letter"));
        Unit.Validators.Add(result => Check(result, "--unit", Units.ContainsKey, "minutes, hours or days"));
        Dates.AcceptOnlyFromAmong("day-first", "month-first");
        DateIs.AcceptOnlyFromAmong("morning", "evening");
        DaysFrom.AcceptOnlyFromAmong("1900", "1904");
    }

    internal Option<string[]> Column { get; } =
        new("--column")
        {
            Description =
                "What a column of a spreadsheet holds, such as bed=\"Lights off\" or bed=C; bed= for no column. It can be: "
                + string.Join(", ", DiaryColumns.InOrder.Select(DiaryColumns.KeyOf))
                + ". May be given several times.",
        };

    internal Option<string[]> Unit { get; } =
        new("--unit")
        {
            Description =
                "What the numbers of a column count: sol=minutes, sol=hours or sol=days; also for waso and naps.",
        };

    internal Option<string?> Dates { get; } =
        new("--dates")
        {
            Description =
                "How dates such as 3/6/2024 are meant, where nothing in the file says it: day-first or month-first.",
        };

    internal Option<string?> DateIs { get; } =
        new("--date-is")
        {
            Description = "Whether the date of a spreadsheet's row is that of the morning or of the evening.",
        };

    internal Option<string?> DaysFrom { get; } =
        new("--days-from")
        {
            Description =
                "From which year on dates are counted that are bare numbers: 1900 (usual) or 1904 (older Macs).",
        };

    internal SheetWish Of(ParseResult parsed) =>
        new()
        {
            Columns = Said(parsed.GetValue(Column)),
            Units = Said(parsed.GetValue(Unit)).ToDictionary(one => one.Key, one => Units[one.Value]),
            Dates = parsed.GetValue(Dates) switch
            {
                "day-first" => DateOrder.DayFirst,
                "month-first" => DateOrder.MonthFirst,
                _ => null,
            },
            DateIsEvening = parsed.GetValue(DateIs) is { } date ? date is "evening" : null,
            System = parsed.GetValue(DaysFrom) switch
            {
                "1900" => DateSystem.From1900,
                "1904" => DateSystem.From1904,
                _ => null,
            },
        };

    private static Dictionary<DiaryColumn, string> Said(string[]? all)
    {
        var said = new Dictionary<DiaryColumn, string>();
        foreach (var (key, value) in (all ?? []).Select(Parts))
        {
            said[DiaryColumns.Find(key)!.Value] = value;
        }

        return said;
    }

    private static (string Key, string Value) Parts(string said)
    {
        var at = said.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (said, "") : (said[..at].Trim(), said[(at + 1)..].Trim().Trim('"', '“', '”', '„', '«', '»'));
    }

    private static void Check(OptionResult result, string option, Func<string, bool> isValue, string values)
    {
        foreach (var said in result.Tokens.Select(token => token.Value))
        {
            var (key, value) = Parts(said);
            if (!said.Contains('=', StringComparison.Ordinal) || !isValue(value))
            {
                result.AddError($"{option}: “{said}” is not understood. Write WHAT=VALUE; the value is {values}.");
            }
            else if (DiaryColumns.Find(key) is null)
            {
                result.AddError(
                    $"{option}: a column can be no “{key}”. It can be: {string.Join(", ", DiaryColumns.InOrder.Select(DiaryColumns.KeyOf))}."
                );
            }
        }
    }
}
