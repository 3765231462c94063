using NodaTime;
using Repose.SingleCase;

namespace Repose.Helping;

/// <summary>Dates as the running numbers that the engine counts in.</summary>
public static class DayNumber
{
    private static readonly LocalDate Origin = new(1970, 1, 1);

    /// <summary>Days since 1 January 1970.</summary>
    public static int Of(LocalDate date) => Period.DaysBetween(Origin, date);

    /// <summary>The date of a number.</summary>
    public static LocalDate ToDate(int day) => Origin.PlusDays(day);

    internal static DayRange RangeOf(DateInterval dates) => DayRange.Of(Of(dates.Start), Of(dates.End) + 1);
}
