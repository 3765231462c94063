using System.Globalization;
using NodaTime;
using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>
/// How numbers, dates and times are written: their words in the language that is spoken, all else the same everywhere.
/// </summary>
public static class Numbers
{
    /// <summary>What stands where nothing is known.</summary>
    public static string Unknown => NumberText.Unknown;

    /// <summary>The unit that is written as hours and minutes.</summary>
    public const string MinuteUnit = "min";

    private const string Minus = "\u2212";
    private const string Dash = "\u2013";
    private const double Huge = 1e9;

    /// <summary>Minutes as "12 min", and from one hour on as "7 h 05 min".</summary>
    public static string Minutes(double minutes)
    {
        if (!double.IsFinite(minutes))
        {
            return Plain(minutes);
        }

        var whole = Math.Round(Math.Abs(minutes), MidpointRounding.AwayFromZero);
        var sign = minutes < 0 && whole > 0 ? Minus : "";
        if (whole < 60)
        {
            return sign + Invariant(whole, "0") + " min";
        }

        var hours = Math.Floor(whole / 60);
        return hours > 9999
            ? $"{sign}{Plain(hours)} h"
            : $"{sign}{Invariant(hours, "0")} h {Invariant(whole - 60 * hours, "00")} min";
    }

    /// <summary>A length of time as <see cref="Minutes"/> writes it.</summary>
    public static string Length(Duration length) => Minutes(length.TotalMinutes);

    /// <summary>A value with its unit: "12 min", "85%", "3.5 points".</summary>
    public static string Value(double value, string unit) =>
        !double.IsFinite(value) ? Plain(value)
        : unit is MinuteUnit ? Minutes(value)
        : unit is "%" ? Plain(value) + "%"
        : unit.Length == 0 ? Plain(value)
        : $"{Plain(value)} {(Plain(Math.Abs(value)) is "1" ? One(unit) : Many(unit))}";

    /// <summary>A value that may be missing.</summary>
    public static string Value(double? value, string unit) => value is { } known ? Value(known, unit) : Unknown;

    /// <summary>A change with its sign: "+12 min", "−3 points", "0 min".</summary>
    public static string Change(double value, string unit)
    {
        var words = Value(value, unit is "%" ? "points" : unit);
        return double.IsFinite(value) && value > 0 && words.AsSpan().ContainsAnyInRange('1', '9') ? "+" + words : words;
    }

    /// <summary>A bare number: no decimals from 100 on, one below, thousands parted by commas.</summary>
    public static string Plain(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? Unknown : NumberText.NoLimit;
        }

        var size = Math.Abs(value);
        var words = size switch
        {
            >= Huge => Invariant(size, "0.0e0"),
            >= 99.95 => Invariant(size, "#,0"),
            _ => Invariant(size, "0.#"),
        };
        return value < 0 && words is not "0" ? Minus + words : words;
    }

    /// <summary>Whether a value can be drawn: nothing that people measure is larger, and sums stay finite.</summary>
    internal static bool IsDrawable(double value) => Math.Abs(value) < 1e15;

    /// <summary>A count with its noun: "1 night", "12 nights".</summary>
    public static string Count(int count, string one, string many) => $"{Plain(count)} {(count == 1 ? one : many)}";

    /// <summary>A count in a whole sentence: the one that is made for one, or the one for all other counts.</summary>
    internal static string Of(int count, Func<object?, string> one, Func<object?, string> many) =>
        (count == 1 ? one : many)(Plain(count));

    /// <summary>"1 night", "12 nights".</summary>
    internal static string Nights(int count) => Of(count, NumberText.FormatNight, NumberText.FormatNights);

    /// <summary>"Tue 3 Mar 2026".</summary>
    public static string Date(LocalDate date) => $"{Weekday(date.DayOfWeek)} {Day(date)} {Year(date)}";

    /// <summary>"3 Mar".</summary>
    public static string Day(LocalDate date) => $"{Invariant(date.Day, "0")} {MonthName(date.Month)}";

    /// <summary>"Mar 2026".</summary>
    public static string Month(LocalDate date) => $"{MonthName(date.Month)} {Year(date)}";

    /// <summary>"3 Mar – 4 Apr 2026"; years are written twice only where they differ.</summary>
    public static string Dates(LocalDate first, LocalDate last) =>
        first == last ? $"{Day(first)} {Year(first)}"
        : first.Year == last.Year ? $"{Day(first)} {Dash} {Day(last)} {Year(last)}"
        : $"{Day(first)} {Year(first)} {Dash} {Day(last)} {Year(last)}";

    /// <summary>"Tue".</summary>
    public static string Weekday(IsoDayOfWeek day) =>
        day switch
        {
            IsoDayOfWeek.Monday => NumberText.Mon,
            IsoDayOfWeek.Tuesday => NumberText.Tue,
            IsoDayOfWeek.Wednesday => NumberText.Wed,
            IsoDayOfWeek.Thursday => NumberText.Thu,
            IsoDayOfWeek.Friday => NumberText.Fri,
            IsoDayOfWeek.Saturday => NumberText.Sat,
            IsoDayOfWeek.Sunday => NumberText.Sun,
            _ => throw new ArgumentOutOfRangeException(nameof(day), day, null),
        };

    /// <summary>"07:05".</summary>
    public static string Clock(LocalTime time) => Invariant(time.Hour, "00") + ":" + Invariant(time.Minute, "00");

    /// <summary>"05": the second half of a short time.</summary>
    internal static string TwoDigits(long number) => Invariant(number, "00");

    /// <summary>A unit by itself, as it stands beside many: "points".</summary>
    internal static string Many(string unit) =>
        unit switch
        {
            "points" => NumberText.Points,
            "times" => NumberText.Times,
            "times a night" => NumberText.TimesANight,
            _ => unit,
        };

    private static string One(string unit) =>
        unit switch
        {
            "points" => NumberText.Point,
            "times" => NumberText.Time,
            "times a night" => NumberText.TimeANight,
            _ => unit,
        };

    private static string MonthName(int month) =>
        month switch
        {
            1 => NumberText.Jan,
            2 => NumberText.Feb,
            3 => NumberText.Mar,
            4 => NumberText.Apr,
            5 => NumberText.May,
            6 => NumberText.Jun,
            7 => NumberText.Jul,
            8 => NumberText.Aug,
            9 => NumberText.Sep,
            10 => NumberText.Oct,
            11 => NumberText.Nov,
            _ => NumberText.Dec,
        };

    private static string Year(LocalDate date) => Invariant(date.Year, "0");

    private static string Invariant(double value, string format) =>
        value.ToString(format, CultureInfo.InvariantCulture);
}
