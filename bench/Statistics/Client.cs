using System.Globalization;
using Repose.SingleCase;

namespace Repose.Bench;

/// <summary>One made-up client: 60 nights, some missing, and the drawn days of the course.</summary>
internal sealed record Client(DailySeries Series, DrawnSchedule Schedule)
{
    public static Phases Phases { get; } = Phases.Of(DayRange.Of(1, 15), DayRange.Of(15, 50), DayRange.Of(50, 61));

    /// <summary>Five weeks, two of seven days, never on consecutive days: 759,375 schedules, so that draws are needed.</summary>
    public static DrawDesign Design { get; } =
        DrawDesign.Of(Enumerable.Range(0, 5).Select(week => DrawWeek.Of(Enumerable.Range(15 + (7 * week), 7), 2)), 2);

    /// <summary>Reads client,day,course,followup,session,y; an empty cell is a missing night.</summary>
    public static Client[] Read(string path) =>
        [
            .. File.ReadLines(path)
                .Skip(1)
                .Select(line => line.Split(','))
                .GroupBy(cells => cells[0], StringComparer.Ordinal)
                .Select(nights => new Client(
                    DailySeries.Of(nights.Select(Night)),
                    Design.Recall(nights.Where(cells => cells[4] is "1").Select(Day))
                )),
        ];

    private static int Day(string[] cells) => int.Parse(cells[1], CultureInfo.InvariantCulture);

    private static DailyValue Night(string[] cells) =>
        new(Day(cells), cells[5].Length == 0 ? null : double.Parse(cells[5], CultureInfo.InvariantCulture));
}
