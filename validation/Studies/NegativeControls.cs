using System.Globalization;
using Repose.SingleCase;

namespace Repose.Validation.Studies;

/// <summary>Nights that real people lived, under labels that mean nothing: alarms must be as rare as promised.</summary>
internal static class NegativeControls
{
    private const int Days = 35;

    public static readonly Study Shuffled = new(
        "Session labels that mean nothing, over real nights",
        "Thirteen published series of the time to fall asleep (Gunning and Espie 2003, Delemere and Dounavi 2018), with all "
            + "their drift and change, the first five weeks of each, under session days that are drawn again each time. The "
            + "share of alarms must be 5 % or below; ties count as extreme, so it may be somewhat less (3 %).",
        "p ≤ 0.05",
        people =>
        {
            var real = Series();
            return
            [
                new(
                    "labels drawn again",
                    Runs.Count(
                        people,
                        seed =>
                            DayEffect
                                .TestByLot(real[(int)(seed % (ulong)real.Count)], Simulated.FiveWeeks.Draw(seed))
                                .PTwoSided <= 0.05
                    ),
                    people,
                    0.03,
                    0.05
                ),
            ];
        }
    );

    private static List<DailySeries> Series() =>
        [
            .. Directory
                .GetFiles(Path.Combine(AppContext.BaseDirectory, "Real"), "*.csv")
                .Order(StringComparer.Ordinal)
                .Select(Read)
                .Where(series => series.Rows.Count >= 20),
        ];

    private static DailySeries Read(string file)
    {
        string[][] rows =
        [
            .. File.ReadLines(file).Select(line => line.Split(',').Select(cell => cell.Trim('"')).ToArray()),
        ];
        var (day, value) = (Array.IndexOf(rows[0], "day"), Array.IndexOf(rows[0], "y"));
        return DailySeries.Of(
            rows.Skip(1)
                .Select(row => new DailyValue(
                    int.Parse(row[day], CultureInfo.InvariantCulture),
                    row[value] is { Length: > 0 } cell ? double.Parse(cell, CultureInfo.InvariantCulture) : null
                ))
                .Where(row => row.Day <= Days)
        );
    }
}
