using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Repose.Import.Files;

/// <summary>The dates and times of one export, as its maker wrote them or as a spreadsheet wrote them again.</summary>
/// <remarks>
/// 3/6/2024 is the sixth of March or the third of June. One program wrote all of a file, so a date that can be read in one
/// way only says how all are meant; where there is none, nobody can know, and the import is refused rather than guessed.
/// Every date is shown to <see cref="Look"/> before the first is read.
/// </remarks>
internal sealed partial class ClockTimes(string file, DateOrder? said = null)
{
    private static readonly LocalTimePattern[] Clocks =
    [
        .. new[] { "H:mm:ss", "H:mm", "h:mm:ss tt", "h:mmtt", "h:mm tt", "H:mm:ss.FFF" }.Select(p =>
            LocalTimePattern.Create(p, CultureInfo.InvariantCulture)
        ),
    ];

    /// <summary>The first date that can only be read with its day first, with its month first, or either way.</summary>
    private string? dayFirst;
    private string? monthFirst;
    private string? either;

    /// <summary>What a person should know of how the dates were read; null if there is nothing to know.</summary>
    public string? Remark =>
        said is not null ? null
        : dayFirst is not null ? ImportText.FormatDayFirst(dayFirst)
        : monthFirst is not null ? ImportText.FormatMonthFirst(monthFirst)
        : null;

    /// <summary>Learns from a date how all of them are meant.</summary>
    public void Look(string? text)
    {
        if (text is null || Parts(text) is not { } parts)
        {
            return;
        }

        // Wherever dates are written with points, the day stands first.
        if (parts.HasPoints || parts is { First: > 12, Second: <= 12 })
        {
            dayFirst ??= text;
        }
        else if (parts is { First: <= 12, Second: > 12 })
        {
            monthFirst ??= text;
        }
        else if (parts.First != parts.Second)
        {
            either ??= text;
        }
    }

    /// <summary>The time; null if it cannot be read.</summary>
    /// <exception cref="UnreadableException">It can be read in two ways.</exception>
    public LocalDateTime? Read(string text)
    {
        if (IsoTime.Local(text) is { } iso)
        {
            return iso;
        }

        if (IsoDateWithClock(text) is { } plain)
        {
            return plain;
        }

        if (Parts(text) is not { } parts)
        {
            return null;
        }

        Decide();
        var (month, day) =
            said is DateOrder.DayFirst || (said is null && dayFirst is not null)
                ? (parts.Second, parts.First)
                : (parts.First, parts.Second);
        return
            Clock(parts.Clock) is not { } clock
            || month is < 1 or > 12
            || day < 1
            || day > CalendarSystem.Iso.GetDaysInMonth(parts.Year, month)
            ? null
            : new LocalDate(parts.Year, month, day) + clock;
    }

    /// <summary>The year first, as machines write it, and the time as people do: 2010-10-13 11:12PM.</summary>
    private static LocalDateTime? IsoDateWithClock(string text)
    {
        const int DateLength = 10;
        return
            text.Length is > DateLength + 1 and < 40
            && LocalDatePattern.Iso.Parse(text[..DateLength]) is { Success: true } date
            && Clock(text[(DateLength + 1)..].Trim().ToUpperInvariant()) is { } clock
            ? date.Value + clock
            : null;
    }

    private static LocalTime? Clock(string text)
    {
        var read = Clocks.Select(c => c.Parse(text)).FirstOrDefault(c => c.Success);
        return read?.Value;
    }

    private void Decide()
    {
        if (said is not null)
        {
            return;
        }

        if (dayFirst is not null && monthFirst is not null)
        {
            throw new UnreadableException(new UnclearDates(file, ImportText.FormatTwoOrders(dayFirst, monthFirst)));
        }

        if (dayFirst is null && monthFirst is null && either is not null)
        {
            throw new UnreadableException(new UnclearDates(file, ImportText.FormatEitherOrder(either)));
        }
    }

    private static SplitDate? Parts(string text) =>
        text.Length < 40 && Numbers().Match(text) is { Success: true } match
            ? new(
                int.Parse(match.Groups["first"].ValueSpan, CultureInfo.InvariantCulture),
                int.Parse(match.Groups["second"].ValueSpan, CultureInfo.InvariantCulture),
                int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture),
                match.Groups["mark"].ValueSpan is ".",
                match.Groups["clock"].Value.ToUpperInvariant().Replace(".", "", StringComparison.Ordinal)
            )
            : null;

    private sealed record SplitDate(int First, int Second, int Year, bool HasPoints, string Clock);

    [GeneratedRegex(
        @"^(?<first>\d{1,2})(?<mark>[/.\-])(?<second>\d{1,2})\k<mark>(?<year>\d{4}),?[ T]+(?<clock>[0-9:]+ ?([AaPp]\.?[Mm]\.?)?)$",
        RegexOptions.ExplicitCapture,
        Patterns.NoClock
    )]
    private static partial Regex Numbers();
}
