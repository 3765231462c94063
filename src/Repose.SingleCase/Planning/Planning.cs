using System.Globalization;

namespace Repose.SingleCase;

/// <summary>What could a planned course show?</summary>
public static class Planning
{
    /// <summary>Simulated people unless another number is asked for: a power is then known to about 2 points.</summary>
    public const int DefaultPeople = 2000;

    private const int Points = 41;

    /// <summary>Reckons and simulates a plan. The same seed gives the same numbers, on any number of threads.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="mid">The smallest gain that matters, in the unit of the standard deviation.</param>
    /// <param name="seed">The seed of the simulated people.</param>
    /// <param name="people">How many of them, 100 to 100,000.</param>
    /// <param name="threads">The most threads to use; -1 for as many as there are.</param>
    /// <param name="cancel">Stops the simulation.</param>
    /// <exception cref="ArgumentException">The smallest gain that matters is not above 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Too few or too many people.</exception>
    public static PlanReport Of(
        CoursePlan plan,
        double mid,
        ulong seed = 1,
        int people = DefaultPeople,
        int threads = -1,
        CancellationToken cancel = default
    )
    {
        ArgumentNullException.ThrowIfNull(plan);
        Refusals.Mid(mid);
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 100);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(people, 100_000);
        var power = PowerSimulation.Run(plan, people, seed, threads, cancel);
        PowerPoint Point(double gain, double[] byLot, double[] byPhase, double[] ofMattering) =>
            new(
                gain,
                double.IsPositiveInfinity(byLot[0]) ? null : PowerSimulation.Share(byLot, gain),
                PowerSimulation.Share(byPhase, gain),
                PowerSimulation.Share(ofMattering, gain - mid)
            );
        PowerPoint At(double gain) => Point(gain, power.ByLot, power.ByPhase, power.OfMattering);
        var oneWeekMore = plan with { Baseline = plan.Baseline + 7 };
        var farthest = Math.Max(2 * plan.StandardDeviation, 1.25 * mid);
        return new()
        {
            Plan = plan,
            Mid = mid,
            Smallest = IfOpen(plan, SmallestDetectable.Of),
            WithAWeekMore = IfOpen(oneWeekMore, SmallestDetectable.Of),
            WithASecondCourse = IfOpen(plan, SmallestDetectable.OfTwoCourses),
            People = people,
            Curve = [.. Enumerable.Range(0, Points).Select(i => At(farthest * i / (Points - 1)))],
            AtMid = At(mid),
            BareAtMid = Point(mid, power.BareByLot, power.BareByPhase, power.BareOfMattering),
            GatesByPhase = power.GatesByPhase,
            GatesByLot = power.GatesByLot,
            FoundByLot = PowerSimulation.GainFor(power.ByLot, 0.80),
            FoundByPhase = PowerSimulation.GainFor(power.ByPhase, 0.80),
            Schedules = plan.Design().Count,
            Trace = Trace.Of(DailySeries.Of([]), Text(plan), Text(mid, people), seed),
        };
    }

    private static SmallestDetectable? IfOpen(CoursePlan plan, Func<CoursePlan, SmallestDetectable> smallest) =>
        PlanGates.ByPhaseAsExpected(plan).Any() ? null : smallest(plan);

    private static string Text(CoursePlan plan) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Canonical.Text(plan.Phases())}; {plan.Treatments} treatments on {plan.EligiblePerWeek} days of each week; gap {plan.MinimumGap}; standard deviation {plan.StandardDeviation:R}; phi {plan.Phi:R}; missing {plan.Missing:R}"
        );

    private static string Text(double mid, int people) =>
        string.Create(CultureInfo.InvariantCulture, $"smallest gain that matters {mid:R}; {people} people");
}
