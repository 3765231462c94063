using Repose.SingleCase;

namespace Repose.Validation.Studies;

/// <summary>Days drawn by lot: false alarms, coverage, power.</summary>
internal static class ByLot
{
    public static readonly Study FalseAlarms = new(
        "False alarms of the test by lot",
        "No effect; five weeks, two of five days drawn in each, never consecutive (7,776 schedules). The test may never raise "
            + "more than 5 % false alarms, whatever else the days do, and should not stay far below (3 %).",
        "p ≤ 0.05",
        people =>
            Settings()
                .Select(setting => new Figure(
                    setting.Name,
                    Runs.Count(people, seed => Test(seed, setting, 0).PTwoSided <= 0.05),
                    people,
                    0.03,
                    0.05
                ))
    );

    public static readonly Study Coverage = new(
        "Coverage of the interval by lot",
        "The same design with effects of 0 to 1.5 standard deviations of a day. The interval of 95 % must hold the true effect "
            + "in 95 % or more.",
        "effect inside",
        people =>
            new[] { 0, 0.5, 1, 1.5 }.SelectMany(size =>
                new (double Phi, double Missing)[] { (0.0, 0.0), (0.3, 0.0), (0.3, 0.2), (0.6, 0.0) }.Select(
                    at => new Figure(
                        $"effect {size:0.0} SD, phi {at.Phi:0.0}, {at.Missing:P0} missing",
                        Runs.Count(
                            people,
                            seed =>
                            {
                                var effect = -size * Simulated.Spread;
                                var test = Test(seed, new("", at.Phi, at.Missing, _ => 0), effect);
                                return test.Interval(0.95) is { } interval
                                    && interval.Lower <= effect + 1e-9
                                    && interval.Upper >= effect - 1e-9;
                            }
                        ),
                        people,
                        0.95,
                        1
                    )
                )
            )
    );

    public static readonly Study Power = new(
        "Power of the test by lot",
        "An effect of 1 standard deviation of a day on the day after a session, nothing missing. A fall below the expected "
            + "power would be a fault (± 3 points).",
        "p ≤ 0.05",
        people =>
            new (double Phi, double Expected)[] { (0.0, 0.61), (0.3, 0.77) }.Select(at => new Figure(
                $"phi {at.Phi:0.0}",
                Runs.Count(people, seed => Test(seed, new("", at.Phi, 0, _ => 0), -Simulated.Spread).PTwoSided <= 0.05),
                people,
                at.Expected - 0.03,
                at.Expected + 0.03
            ))
    );

    private sealed record Setting(string Name, double Phi, double Missing, Func<int, double> Shift);

    private static IEnumerable<Setting> Settings() =>
        new[] { 0, 0.3, 0.6 }
            .SelectMany(phi =>
                new[] { 0, 0.2 }.Select(missing => new Setting(
                    $"phi {phi:0.0}, {missing:P0} missing",
                    phi,
                    missing,
                    _ => 0
                ))
            )
            .Append(new("phi 0.3, a drift of 2 SD over the course", 0.3, 0, day => day * 2 * Simulated.Spread / 35))
            .Append(
                new(
                    "phi 0.3, every Monday and Friday 1 SD worse",
                    0.3,
                    0,
                    day => day % 7 is 1 or 5 ? Simulated.Spread : 0
                )
            );

    private static RandomisationTest Test(ulong seed, Setting setting, double effect)
    {
        var schedule = Simulated.FiveWeeks.Draw(seed ^ 0xD1CE);
        var treated = schedule.Days.ToHashSet();
        var series = new Simulated(seed).Series(
            35,
            setting.Phi,
            setting.Missing,
            day => setting.Shift(day) + (treated.Contains(day) ? effect : 0)
        );
        return DayEffect.TestByLot(series, schedule);
    }
}
