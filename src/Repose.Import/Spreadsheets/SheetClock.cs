using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Repose.Import.Diary;
using Repose.Import.Files;

namespace Repose.Import.Spreadsheets;

/// <summary>Times of the clock without a date, as a spreadsheet keeps them or as a person typed them.</summary>
internal static partial class SheetClock
{
    private static readonly Duration Day = Duration.FromDays(1);

    /// <summary>The time in a cell; null if there is none, or more than a time.</summary>
    public static LocalTime? Read(SheetCell cell) =>
        cell.Clock
        ?? (
            cell.Length is { } length ? OfDay(length)
            : cell.Number is { } number ? OfNumber(number)
            : cell.Text is { } text ? Read(text)
            : null
        );

    /// <summary>The time in a text; null if there is none.</summary>
    public static LocalTime? Read(string text)
    {
        if (text.Length is 0 or > 24)
        {
            return null;
        }

        if (ToldTime.Read(text) is { } told)
        {
            return told.Date is null ? told.Clock : null;
        }

        if (Named(SheetWords.Plain(text)) is { } named)
        {
            return named;
        }

        if (Hours().Match(text) is { Success: true } match)
        {
            return OfParts(match);
        }

        return CsvNumber.Read(text) is { } number ? OfNumber(number) : null;
    }

    private static LocalTime? Named(string word) =>
        word switch
        {
            "midnight" or "mitternacht" or "medianoche" => LocalTime.Midnight,
            "noon" or "mittag" or "mediodia" => LocalTime.Noon,
            _ => null,
        };

    /// <summary>23h15, 23 Uhr, 23:15 h, 24:00.</summary>
    private static LocalTime? OfParts(Match match)
    {
        var hour = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"] is { Success: true } m
            ? int.Parse(m.ValueSpan, CultureInfo.InvariantCulture)
            : 0;
        return minute > 59 || hour > 24 || (hour == 24 && minute > 0) ? null : new LocalTime(hour % 24, minute);
    }

    /// <summary>A part of a day (0.96875), an hour (23), or hour and minute run together (2315).</summary>
    private static LocalTime? OfNumber(double number) =>
        number is >= 0 and < 1 ? OfDay(Duration.FromSeconds(Math.Round(number * 86_400)))
        : number != Math.Floor(number) ? null
        : number is >= 0 and <= 24 ? new LocalTime((int)number % 24, 0)
        : number is >= 100 and <= 2400 && number % 100 < 60 ? new LocalTime((int)number / 100 % 24, (int)number % 100)
        : null;

    /// <summary>24:30 of an evening is 0:30.</summary>
    private static LocalTime? OfDay(Duration length) =>
        length < Duration.Zero || length >= Day + Day
            ? null
            : LocalTime.Midnight.PlusSeconds((long)(length >= Day ? length - Day : length).TotalSeconds);

    [GeneratedRegex(
        @"^(?<h>\d{1,2})(\s?(h|hs|hrs|uhr)\.?\s?((?<m>\d{2})\s?(m|min)?)?|[:.](?<m>\d{2})(:\d{2})?\s?(h|hs|hrs|uhr)?\.?)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Patterns.NoClock
    )]
    private static partial Regex Hours();
}
