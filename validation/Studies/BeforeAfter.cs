using Repose.SingleCase;

namespace Repose.Validation.Studies;

/// <summary>Before against during: coverage, false alarms beside those of other methods, power.</summary>
internal static class BeforeAfter
{
    public static readonly Study Coverage = new(
        "Coverage of the interval before and after",
        "The regression with the serial correlation integrated out, no effect, so that the share outside is also the rate of "
            + "false alarms. The interval of 95 % must hold the truth in 93.5 to 97.5 %; at phi 0.7, where the gate begins to "
            + "refuse, in 92 % or more; with 7 nights of baseline, which the gate refuses always, in 90 % or more.",
        "truth inside",
        people =>
            Settings()
                .Select(at => new Figure(
                    Name(at),
                    Runs.Count(people, seed => Fit(seed, at, 0).Posterior!.ProbabilityBelow(0) is > 0.025 and < 0.975),
                    people,
                    at.Baseline < 10 ? 0.90
                        : at.Phi > 0.6 ? 0.92
                        : 0.935,
                    at.Baseline < 10 || at.Phi > 0.6 ? 1 : 0.975
                ))
                .Append(Mixed(people))
    );

    public static readonly Study FalseAlarms = new(
        "False alarms beside those of other methods",
        "No effect, 14 nights of baseline, 35 of a course, 14 after. Welch's t on all nights is what the nearest public tool "
            + "does; REML takes its serial correlation as known. Ours, and the cross-check by Kenward and Roger, must raise 3.5 to 7.5 %; the others are told for "
            + "comparison.",
        "p ≤ 0.05",
        people =>
            new[] { 0.3, 0.5, 0.7 }.SelectMany(phi =>
            {
                var at = new Setting(14, 35, 14, phi, 0);
                var counts = Runs.Counts(
                    people,
                    4,
                    (seed, tally) =>
                    {
                        var fit = Fit(seed, at, 0);
                        tally[0] += fit.Posterior!.ProbabilityBelow(0) is > 0.025 and < 0.975 ? 0 : 1;
                        tally[1] += Welch.P(Series(seed, at, 0), 14, 49) <= 0.05 ? 1 : 0;
                        tally[2] += fit.Reml is { } reml && NaivelySure(reml, fit.Days) ? 1 : 0;
                        tally[3] += fit.Reml?.KenwardRoger?.PTwoSided <= 0.05 ? 1 : 0;
                    }
                );
                return new Figure[]
                {
                    new($"phi {phi:0.0}, Repose", counts[0], people, 0.035, 0.075),
                    new($"phi {phi:0.0}, Welch's t", counts[1], people, 0, 1) { ToldOnly = true },
                    new($"phi {phi:0.0}, REML with Kenward and Roger", counts[3], people, 0.035, 0.075),
                    new($"phi {phi:0.0}, REML, n − p degrees of freedom", counts[2], people, 0, 1) { ToldOnly = true },
                };
            })
    );

    public static readonly Study Power = new(
        "Power before and after",
        "An effect of 1 standard deviation of a day, 14 nights of baseline, 35 of a course, 14 after, a tenth missing. A fall "
            + "below the expected power would be a fault (± 3 points).",
        "P(better) ≥ 0.975",
        people =>
            new (double Phi, double Expected)[] { (0.0, 0.80), (0.15, 0.70), (0.3, 0.57), (0.5, 0.47) }.Select(
                at => new Figure(
                    $"phi {at.Phi:0.00}",
                    Runs.Count(
                        people,
                        seed =>
                            Fit(seed, new(14, 35, 14, at.Phi, 0.1), -Simulated.Spread).Posterior!.ProbabilityBelow(0)
                            >= 0.975
                    ),
                    people,
                    at.Expected - 0.03,
                    at.Expected + 0.03
                )
            )
    );

    private sealed record Setting(int Baseline, int Course, int FollowUp, double Phi, double Missing);

    private static IEnumerable<Setting> Settings() =>
        from phi in new[] { -0.3, 0, 0.15, 0.3, 0.5, 0.7 }
        from design in new[] { (14, 35, 0), (14, 35, 14), (7, 14, 0) }
        from missing in new[] { 0, 0.2 }
        where design.Item1 > 7 || missing == 0
        select new Setting(design.Item1, design.Item2, design.Item3, phi, missing);

    private static string Name(Setting at) =>
        $"{at.Baseline} + {at.Course}{(at.FollowUp > 0 ? $" + {at.FollowUp}" : "")}, phi {at.Phi:0.00}, {at.Missing:P0} missing";

    private static Figure Mixed(int people) =>
        new(
            "14 + 35 + 14, phi drawn for each person from N(0.15, 0.2²)",
            Runs.Count(
                people,
                seed =>
                {
                    var phi = Math.Clamp(0.15 + (0.2 * new Simulated(seed ^ 0xF1).Normal()), -0.9, 0.9);
                    return Fit(seed, new(14, 35, 14, phi, 0), 0).Posterior!.ProbabilityBelow(0) is > 0.025 and < 0.975;
                }
            ),
            people,
            0.945,
            0.965
        );

    private static bool NaivelySure(RemlFit reml, int days)
    {
        var effect = reml.Coefficients[^1];
        return Math.Abs(effect.Value / effect.StandardError)
            > MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, days - reml.Coefficients.Count, 0.975);
    }

    private static SerialFit Fit(ulong seed, Setting at, double effect) =>
        PhaseChange.Estimate(Series(seed, at, effect), Simulated.Phases(at.Baseline, at.Course, at.FollowUp));

    private static DailySeries Series(ulong seed, Setting at, double effect)
    {
        var end = at.Baseline + at.Course;
        return new Simulated(seed).Series(
            end + at.FollowUp,
            at.Phi,
            at.Missing,
            day => day > at.Baseline && day <= end ? effect : 0
        );
    }
}
