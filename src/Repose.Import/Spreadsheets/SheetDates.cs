using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Repose.Import.Files;

namespace Repose.Import.Spreadsheets;

/// <summary>The dates of one file, as a spreadsheet keeps them or as a person typed them.</summary>
/// <remarks>
/// Every date is shown to <see cref="Look"/> before the first is read: 3/6/2024 is the third of June or the sixth of March, and a
/// date of the same file that can be read in one way only says how all are meant. Where there is none, nobody can know.
/// </remarks>
internal sealed partial class SheetDates(string file, SheetWish wish)
{
    private const double FirstDay = 20_000;
    private const double LastDay = 80_000;

    /// <summary>From 1900 to 1904.</summary>
    private const int BetweenSystems = 1462;

    private static readonly SheetDates[] Either =
    [
        new("", new() { Dates = DateOrder.DayFirst }),
        new("", new() { Dates = DateOrder.MonthFirst }),
    ];

    private string? dayFirst;
    private string? monthFirst;
    private string? either;
    private bool hasReal;

    /// <summary>How dates that can be read two ways are meant; null where there are none, or no telling.</summary>
    public DateOrder? Order =>
        wish.Dates
        ?? (
            dayFirst is not null && monthFirst is null ? DateOrder.DayFirst
            : monthFirst is not null && dayFirst is null ? DateOrder.MonthFirst
            : null
        );

    /// <summary>Whether a date was seen that can be read two ways.</summary>
    public bool AsksOrder => either is not null || dayFirst is not null || monthFirst is not null;

    /// <summary>Learns from a cell how dates are meant.</summary>
    public void Look(SheetCell cell)
    {
        hasReal |= cell.Dated is not null;
        if (cell.Text is not { } text || Numbers(text) is not { } date)
        {
            return;
        }

        if (date.HasPoints || date is { First: > 12, Second: <= 12 })
        {
            dayFirst ??= text;
        }
        else if (date is { First: <= 12, Second: > 12 })
        {
            monthFirst ??= text;
        }
        else if (date.First != date.Second)
        {
            either ??= text;
        }
    }

    /// <exception cref="UnreadableException">Nobody can know how dates are meant.</exception>
    public void Decide()
    {
        if (wish.Dates is null && dayFirst is not null && monthFirst is not null)
        {
            throw Unclear(ImportText.FormatTwoOrders(dayFirst, monthFirst));
        }

        if (Order is null && either is not null)
        {
            throw Unclear(ImportText.FormatEitherOrder(either));
        }

        // A spreadsheet takes 3/6/2024 for a date, in the order of its own country, and leaves 13/6/2024 as it is.
        if (hasReal && (Sure(dayFirst) ?? Sure(monthFirst)) is { } left)
        {
            throw new UnreadableException(new MangledDates(file, left));
        }
    }

    /// <summary>The date in a cell; null if there is none.</summary>
    public LocalDate? Date(SheetCell cell, DateSystem? system) =>
        cell.Dated?.Date ?? Serial(cell, system)?.Date ?? (cell.Text is { } text ? Read(text, out _) : null);

    /// <summary>The date and time in a cell; null if it has not both.</summary>
    public LocalDateTime? Moment(SheetCell cell, DateSystem? system)
    {
        if ((cell.Dated ?? Serial(cell, system)) is { } moment)
        {
            return moment;
        }

        return cell.Text is { } text && Read(text, out var rest) is { } date && SheetClock.Read(rest) is { } clock
            ? date + clock
            : null;
    }

    /// <summary>Whether it is a date, in whichever order.</summary>
    public static bool IsDate(SheetCell cell) => Array.Exists(Either, one => one.Date(cell, null) is not null);

    /// <summary>Whether it is a date with a time, in whichever order.</summary>
    public static bool IsMoment(SheetCell cell) => Array.Exists(Either, one => one.Moment(cell, null) is not null);

    private UnreadableException Unclear(string which) => new(new UnclearSheetDates(file, which));

    /// <summary>Whether it has marks that a spreadsheet would have understood.</summary>
    private static string? Sure(string? text) => text?.Contains('/', StringComparison.Ordinal) == true ? text : null;

    /// <summary>A date as a bare number of days, which also text can be.</summary>
    private LocalDateTime? Serial(SheetCell cell, DateSystem? system)
    {
        var days = cell.Number ?? (cell.Text is { Length: >= 5 } text ? CsvNumber.Read(text) : null);
        if (days is not (>= FirstDay and < LastDay))
        {
            return null;
        }

        var shift = (wish.System ?? system) == DateSystem.From1904 ? BetweenSystems : 0;
        return new LocalDateTime(1899, 12, 30, 0, 0).PlusSeconds((long)Math.Round((days.Value + shift) * 86_400));
    }

    private LocalDate? Read(string text, out string rest)
    {
        rest = "";
        if (text.Length > 60)
        {
            return null;
        }

        if (YearFirst().Match(text) is { Success: true } iso)
        {
            rest = iso.Groups["clock"].Value;
            return Make(Int(iso, "y"), Int(iso, "m"), Int(iso, "d"));
        }

        if (Numbers(text) is { } numbers)
        {
            rest = numbers.Clock;
            var isDayFirst = Order is { } order ? order == DateOrder.DayFirst : numbers.HasPoints || numbers.First > 12;
            var (day, month) = isDayFirst ? (numbers.First, numbers.Second) : (numbers.Second, numbers.First);
            return Make(numbers.Year, month, day);
        }

        foreach (var pattern in new[] { DayAndMonth(), MonthAndDay() })
        {
            if (pattern.Match(text) is { Success: true } named && MonthNames.Find(named.Groups["m"].Value) is { } month)
            {
                rest = named.Groups["clock"].Value;
                return Make(Year(named), month, Int(named, "d"));
            }
        }

        return null;
    }

    private static LocalDate? Make(int year, int month, int day) =>
        year is >= 1905 and <= 9998
        && month is >= 1 and <= 12
        && day >= 1
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static Written? Numbers(string text) =>
        text.Length <= 60 && TwoNumbers().Match(text) is { Success: true } match
            ? new(
                Int(match, "a"),
                Int(match, "b"),
                Year(match),
                match.Groups["mark"].ValueSpan is ".",
                match.Groups["clock"].Value
            )
            : null;

    private static int Int(Match match, string name) =>
        int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    private static int Year(Match match) => Int(match, "y") is var year and < 100 ? 2000 + year : Int(match, "y");

    private sealed record Written(int First, int Second, int Year, bool HasPoints, string Clock);

    [GeneratedRegex(
        @"^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})([T ,]+(?<clock>.+))?$",
        Options,
        Patterns.NoClock
    )]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"^(\p{L}{2,12}\.?,?\s+)?(?<a>\d{1,2})(?<mark>[/.\-])\s?(?<b>\d{1,2})\k<mark>\s?(?<y>\d{4}|\d{2})(,?[T ]+(?<clock>.+))?$",
        Options,
        Patterns.NoClock
    )]
    private static partial Regex TwoNumbers();

    [GeneratedRegex(
        @"^(\p{L}{2,12}\.?,?\s+)?(?<d>\d{1,2})(st|nd|rd|th|\.|º)?[\s\-]*(de |of )?\s*(?<m>\p{L}{3,12})\.?,?[\s\-]*(de )?\s*(?<y>\d{4}|\d{2})(,?[T ]+(?<clock>.+))?$",
        Options,
        Patterns.NoClock
    )]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(
        @"^(\p{L}{2,12}\.?,?\s+)?(?<m>\p{L}{3,12})\.?\s+(?<d>\d{1,2})(st|nd|rd|th)?,?\s+(?<y>\d{4})(,?[T ]+(?<clock>.+))?$",
        Options,
        Patterns.NoClock
    )]
    private static partial Regex MonthAndDay();

    private const RegexOptions Options =
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
