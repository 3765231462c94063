using NodaTime;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Public;

/// <summary>Opening hours as people say them.</summary>
internal static class HoursWords
{
    /// <summary>Such as "9 am to noon and 1 pm to 5 pm".</summary>
    internal static string Of(IReadOnlyList<OpenTime> times) =>
        times is [{ From.TickOfDay: 0, Until.TickOfDay: 0 }]
            ? "all day"
            : WordLists.And([.. times.Select(time => ClockWords.Of(time.From, time.Until))]);

    /// <summary>What somebody wants to know who would come now, such as "Open today until 5 pm."; empty when it is not known.</summary>
    internal static string Now(OpenWeeks weeks)
    {
        foreach (var time in weeks.Days[0].Times)
        {
            if (weeks.Now < time.From)
            {
                return $"Open today from {ClockWords.Of(time.From, time.Until)}.";
            }

            if (weeks.Now < time.Until || time.Until == LocalTime.Midnight)
            {
                return $"Open today until {ClockWords.Of(time.Until)}.";
            }
        }

        var day = weeks.Days.Skip(1).FirstOrDefault(day => !day.IsClosed);
        return day is null
            ? ""
            : $"Closed now. Open again {Name(day.Date, weeks.Days[0].Date)} at {ClockWords.Of(day.Times[0].From)}.";
    }

    /// <summary>The usual week, days with the same hours together, such as "Monday to Friday 9 am to 5 pm".</summary>
    internal static IReadOnlyList<string> Usually(OpeningHours hours) =>
        [
            .. OpenWeeks
                .Weekdays.GroupBy(day => Of(hours.Usually(day)), StringComparer.Ordinal)
                .Where(group => group.Key.Length > 0)
                .Select(group => $"{Days([.. group])} {group.Key}"),
        ];

    private static string Days(IReadOnlyList<IsoDayOfWeek> days) =>
        days.Count > 2 && days[^1] - days[0] == days.Count - 1
            ? $"{days[0]} to {days[^1]}"
            : WordLists.And([.. days.Select(day => $"{day}")]);

    private static string Name(LocalDate date, LocalDate today) =>
        Period.DaysBetween(today, date) switch
        {
            1 => "tomorrow",
            < 7 => $"on {date.DayOfWeek}",
            _ => $"on {ClockWords.Of(date)}",
        };
}
