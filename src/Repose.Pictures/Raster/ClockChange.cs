using NodaTime;
using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>A change of the clock in the night of a sleep date.</summary>
/// <param name="From">The first moment of the skipped or repeated stretch, in hours from midnight of the date.</param>
/// <param name="To">Its end.</param>
/// <param name="Forward">Whether the clock went forward.</param>
internal sealed record ClockChange(double From, double To, bool Forward)
{
    /// <summary>How long that day was, from noon to noon.</summary>
    internal double DayHours => Forward ? 24 - (To - From) : 24 + (To - From);

    internal string Words =>
        Forward ? RasterText.FormatForward(Numbers.Plain(DayHours)) : RasterText.FormatBack(Numbers.Plain(DayHours));

    /// <summary>What happened on a date, as a sentence.</summary>
    internal string SentenceOn(LocalDate date) =>
        Forward
            ? RasterText.FormatForwardOn(Numbers.Date(date), Clock(From), Clock(To), Numbers.Plain(DayHours))
            : RasterText.FormatBackOn(Numbers.Date(date), Clock(From), Clock(To), Numbers.Plain(DayHours));

    /// <summary>The change between noon of the day before and noon of a date; null on most dates.</summary>
    internal static ClockChange? On(LocalDate date, DateTimeZone zone)
    {
        var noon = new LocalTime(12, 0);
        var (start, end) = (date.PlusDays(-1).At(noon).InZoneLeniently(zone), date.At(noon).InZoneLeniently(zone));
        if (start.Offset == end.Offset)
        {
            return null;
        }

        var change = zone.GetZoneInterval(start.ToInstant()).End;
        var (before, after) = (RowClock.Hour(change, start.Offset, date), RowClock.Hour(change, end.Offset, date));
        return new ClockChange(Math.Min(before, after), Math.Max(before, after), after > before);
    }

    private static string Clock(double hour) =>
        Numbers.Clock(LocalTime.Midnight.PlusMinutes((long)Math.Round(60 * hour)));
}
