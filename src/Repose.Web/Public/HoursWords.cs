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
            ? PublicText.AllDay
            : WordLists.And([.. times.Select(time => ClockWords.Of(time.From, time.Until))]);

    /// <summary>What somebody wants to know who would come now, such as "Open today until 5 pm."; empty when it is not known.</summary>
    internal static string Now(OpenWeeks weeks)
    {
        foreach (var time in weeks.Days[0].Times)
        {
            if (weeks.Now < time.From)
            {
                return PublicText.FormatOpenFrom(ClockWords.Of(time.From, time.Until));
            }

            if (weeks.Now < time.Until || time.Until == LocalTime.Midnight)
            {
                return PublicText.FormatOpenUntil(Until(time.Until));
            }
        }

        var day = weeks.Days.Skip(1).FirstOrDefault(day => !day.IsClosed);
        return day is null ? "" : PublicText.FormatClosedNow(Name(day.Date, weeks.Days[0].Date), At(day.Times[0].From));
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
            ? PublicText.FormatDayToDay(Weekdays.Name(days[0]), Weekdays.Name(days[^1]))
            : WordLists.And([.. days.Select(Weekdays.Name)]);

    /// <summary>Spanish tells one o'clock and midnight from the other hours, and noon from both.</summary>
    private static string Until(LocalTime time) =>
        time == LocalTime.Noon ? PublicText.FormatUntilNoon(ClockWords.Of(time))
        : IsSingle(time) ? PublicText.FormatUntilOne(ClockWords.Of(time))
        : PublicText.FormatUntilHours(ClockWords.Of(time));

    private static string At(LocalTime time) =>
        time == LocalTime.Noon ? PublicText.FormatAtNoon(ClockWords.Of(time))
        : IsSingle(time) ? PublicText.FormatAtOne(ClockWords.Of(time))
        : PublicText.FormatAtHours(ClockWords.Of(time));

    private static bool IsSingle(LocalTime time) => time == LocalTime.Midnight || time.ClockHourOfHalfDay == 1;

    private static string Name(LocalDate date, LocalDate today) =>
        Period.DaysBetween(today, date) switch
        {
            1 => PublicText.Tomorrow,
            < 7 => PublicText.FormatOnDay(Weekdays.Name(date.DayOfWeek)),
            _ => PublicText.FormatOnDay(ClockWords.Of(date)),
        };
}
