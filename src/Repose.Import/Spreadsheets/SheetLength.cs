using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Repose.Import.Files;

namespace Repose.Import.Spreadsheets;

/// <summary>Lengths of time, as a spreadsheet keeps them or as a person typed them: 20, 20 min, 0:20, 1 h 5, 0.0138889.</summary>
internal static partial class SheetLength
{
    /// <summary>The minutes in a cell; null if there are none.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="unit">What a bare number counts.</param>
    public static double? Minutes(SheetCell cell, LengthUnit unit) =>
        cell.Length?.TotalMinutes
        ?? (
            cell.Clock is { } clock ? (double)clock.TickOfDay / NodaConstants.TicksPerMinute
            : Bare(cell) is { } number ? number * PerUnit(unit)
            : cell.Text is { } text ? Written(text)
            : null
        );

    /// <summary>A number that does not say what it counts; null if it is none.</summary>
    public static double? Bare(SheetCell cell) => cell.Number ?? (cell.Text is { } text ? CsvNumber.Read(text) : null);

    /// <summary>What a column counts by its name; null where that does not say.</summary>
    public static LengthUnit? UnitOf(string name)
    {
        var words = SheetWords.Plain(name).Split(' ');
        return words.Any(w => w is "min" or "mins" or "minute" or "minutes" or "minuten" or "minuto" or "minutos")
                ? LengthUnit.Minutes
            : words.Any(w =>
                w is "h" or "hr" or "hrs" or "hour" or "hours" or "std" or "stunde" or "stunden" or "hora" or "horas"
            )
                ? LengthUnit.Hours
            : null;
    }

    /// <summary>What a column counts by its numbers; null where that is not clear.</summary>
    public static LengthUnit? UnitOf(IEnumerable<double> numbers)
    {
        var all = numbers.Where(number => number != 0).ToList();
        // Whole numbers are minutes: nobody writes down hours without their parts, and whole days are no time to lie awake.
        return all.TrueForAll(number => number == Math.Floor(number)) ? LengthUnit.Minutes
            // A spreadsheet counts in parts of a day: no part is as large as half a day, and few are as simple as a half.
            : all.TrueForAll(number => number < 0.5) && all.Exists(number => number * 100 != Math.Floor(number * 100))
                ? LengthUnit.Days
            : null;
    }

    private static int PerUnit(LengthUnit unit) =>
        unit switch
        {
            LengthUnit.Hours => 60,
            LengthUnit.Days => 1440,
            _ => 1,
        };

    private static double? Written(string text)
    {
        if (text.Length > 24)
        {
            return null;
        }

        if (Clock().Match(text) is { Success: true } clock)
        {
            return (Part(clock, "h") * 60) + Part(clock, "m") + (Part(clock, "s") / 60);
        }

        return
            Words().Match(text) is { Success: true } words && (words.Groups["h"].Success || words.Groups["m"].Success)
            ? (Part(words, "h") * 60) + Part(words, "m")
            : null;
    }

    private static double Part(Match match, string name) =>
        match.Groups[name] is { Success: true } part
            ? double.Parse(part.Value.Replace(',', '.'), CultureInfo.InvariantCulture)
            : 0;

    [GeneratedRegex(@"^(?<h>\d{1,2}):(?<m>[0-5]\d)(:(?<s>[0-5]\d))?( ?h)?$", Options, Patterns.NoClock)]
    private static partial Regex Clock();

    [GeneratedRegex(
        @"^((?<h>\d{1,2}([.,]\d+)?) ?(h|hr|hrs|hours?|std|stunden?|horas?)\.?)? ?((?<m>\d{1,3}) ?(m|min|mins|minutes?|minuten?|minutos?|')?\.?)?$",
        Options,
        Patterns.NoClock
    )]
    private static partial Regex Words();

    private const RegexOptions Options =
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
