using Repose.SingleCase;

namespace Repose.Validation.Studies;

/// <summary>What must not matter, does not: the share of people for whom a change of form leaves the answer alone.</summary>
internal static class Metamorphic
{
    public static readonly Study Forms = new(
        "What must not matter",
        "The same series told in another form: a level added, another unit, turned upside down, other day numbers, rows in "
            + "another order, a night without a value added. The answer must be the same for everyone (to 1e-9 of its size; bit "
            + "for bit where the numbers are the same ones).",
        "same answer",
        people =>
            Changes()
                .Select(change => new Figure(change.Name, Runs.Count(people, seed => Same(seed, change)), people, 1, 1))
    );

    private sealed record Change(
        string Name,
        Func<DailyValue, DailyValue> Of,
        double Scale = 1,
        int Days = 0,
        bool Exact = false
    );

    private static IEnumerable<Change> Changes() =>
        [
            new("1,000 added", row => row with { Value = row.Value + 1000 }),
            new("in seconds, not minutes", row => row with { Value = row.Value * 60 }, 60),
            new("in millionths", row => row with { Value = row.Value * 1e-6 }, 1e-6),
            new("turned upside down", row => row with { Value = -row.Value }, -1),
            new("days from 739,000", row => row with { Day = row.Day + 739_000 }, Days: 739_000),
            new("rows in reverse order", row => row, Exact: true),
        ];

    private static bool Same(ulong seed, Change change)
    {
        var series = new Simulated(seed).Series(49, 0.3, 0.1, day => day > 14 ? -10 : 0);
        var other = DailySeries.Of(
            series.Rows.Select(change.Of).Append(new DailyValue(50 + change.Days, null)).Reverse()
        );
        var first = Interval(series, 0);
        var second = Interval(other, change.Days);
        var (low, high) = change.Scale < 0 ? (second.Upper, second.Lower) : (second.Lower, second.Upper);
        var room = change.Exact ? 0 : 1e-9 * Math.Abs(change.Scale) * (Math.Abs(first.Lower) + Math.Abs(first.Upper));
        return Math.Abs(low - (change.Scale * first.Lower)) <= room
            && Math.Abs(high - (change.Scale * first.Upper)) <= room;
    }

    private static EffectInterval Interval(DailySeries series, int days) =>
        PhaseChange
            .Estimate(series, Phases.Of(DayRange.Of(1 + days, 15 + days), DayRange.Of(15 + days, 51 + days)))
            .Posterior!.Interval(0.95);
}
