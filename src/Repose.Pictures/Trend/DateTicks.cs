using NodaTime;

namespace Repose.Pictures;

/// <summary>Which dates are written along an axis, so that their labels do not touch.</summary>
internal static class DateTicks
{
    private static readonly int[] Days = [1, 2, 7, 14, 28];
    private static readonly int[] Months = [1, 2, 3, 6, 12, 24, 60, 120];

    internal static IEnumerable<(LocalDate Date, string Words)> Between(LocalDate first, LocalDate last, int most)
    {
        var days = Period.DaysBetween(first, last) + 1;
        if (days <= 28 * most)
        {
            var step = Days.First(candidate => days <= candidate * most);
            for (var date = step < 7 ? first : MondayFrom(first); date <= last; date = date.PlusDays(step))
            {
                yield return (date, Numbers.Day(date));
            }
        }
        else
        {
            var step = Months.FirstOrDefault(candidate => days <= 28 * candidate * most, Months[^1]);
            var start = new LocalDate(first.Year, 1, 1);
            for (var date = start; date <= last; date = date.PlusMonths(step))
            {
                if (date >= first)
                {
                    yield return (date, Numbers.Month(date));
                }
            }
        }
    }

    private static LocalDate MondayFrom(LocalDate date) =>
        date.DayOfWeek == IsoDayOfWeek.Monday ? date : date.Next(IsoDayOfWeek.Monday);
}
