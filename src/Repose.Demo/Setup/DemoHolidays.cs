using NodaTime;

namespace Repose.Demo;

/// <summary>The days on which the door stays shut.</summary>
internal static class DemoHolidays
{
    internal static IEnumerable<(LocalDate Date, string Name)> Around(DemoDay day) =>
        Enumerable
            .Range(day.Today.Year - 3, 5)
            .SelectMany(Of)
            .Where(holiday => holiday.Date >= day.WeekStart(DemoDay.FirstWeek - 8));

    private static IEnumerable<(LocalDate Date, string Name)> Of(int year)
    {
        yield return (new(year, 1, 1), "New Year's Day");
        yield return (new LocalDate(year, 6, 1).Previous(IsoDayOfWeek.Monday), "Memorial Day");
        yield return (new(year, 7, 4), "Independence Day");
        yield return (new LocalDate(year, 8, 31).Next(IsoDayOfWeek.Monday), "Labor Day");
        yield return (new LocalDate(year, 10, 31).Next(IsoDayOfWeek.Thursday).PlusWeeks(3), "Thanksgiving");
        yield return (new(year, 12, 24), "Christmas Eve");
        yield return (new(year, 12, 25), "Christmas Day");
    }
}
