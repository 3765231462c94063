namespace Repose.SingleCase;

/// <summary>Simulates the courses of many people and keeps, for each, the gain from which on it would be found.</summary>
/// <remarks>
/// Both analyses move with a constant effect: adding a gain to the treated days moves their intervals by it and changes
/// nothing else. One simulated person without effect therefore tells at which gain each analysis begins to find it, and
/// the power at every gain is the share of people whose limit lies below. Person i has a seed of its own, so that
/// the number of threads cannot change a bit.
/// </remarks>
internal sealed class PowerSimulation
{
    /// <summary>Larger designs are drawn from, 9,999 times for each person, to be done in seconds.</summary>
    private const int MostEnumerated = 10_000;

    private PowerSimulation(double[] byLot, double[] byPhase, double[] ofMattering) =>
        (ByLot, ByPhase, OfMattering) = (byLot, byPhase, ofMattering);

    /// <summary>Sorted gains from which on the test by lot finds them; infinite for a person with whom it cannot.</summary>
    public double[] ByLot { get; }

    /// <summary>The same for before-and-after: a probability of any gain of 0.975.</summary>
    public double[] ByPhase { get; }

    /// <summary>The same for a gain that matters, beyond that gain: a probability of 0.90.</summary>
    public double[] OfMattering { get; }

    public static PowerSimulation Run(CoursePlan plan, int people, ulong seed, int threads, CancellationToken cancel)
    {
        double[] byLot = new double[people],
            byPhase = new double[people],
            ofMattering = new double[people];
        var design = plan.Design();
        var phases = plan.Phases();
        Parallel.For(
            0,
            people,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel },
            person =>
            {
                var random = new ReproducibleRandom(SeedOf(seed, person));
                var schedule = design.Draw(random.Next());
                var series = SimulatedDays.Of(plan, random);
                byLot[person] = LimitByLot(series, schedule);
                var posterior = SerialRegression.Posterior(PhaseModel.Of(series, phases, Phase.Course, []));
                byPhase[person] = posterior?.Quantile(0.975) ?? double.PositiveInfinity;
                ofMattering[person] = posterior?.Quantile(0.90) ?? double.PositiveInfinity;
            }
        );
        Array.Sort(byLot);
        Array.Sort(byPhase);
        Array.Sort(ofMattering);
        return new(byLot, byPhase, ofMattering);
    }

    /// <summary>The share of people whose limit a gain passes.</summary>
    public static double Share(double[] limits, double gain)
    {
        var below = Array.BinarySearch(limits, gain);
        below = below < 0 ? ~below : below;
        while (below < limits.Length && limits[below] <= gain)
        {
            below++;
        }

        return below / (double)limits.Length;
    }

    /// <summary>The smallest gain that this share of people would show; null when none is large enough.</summary>
    public static double? GainFor(double[] limits, double share)
    {
        var limit = limits[Math.Min(limits.Length - 1, (int)Math.Ceiling(share * limits.Length) - 1)];
        return double.IsFinite(limit) ? Math.Max(0, limit) : null;
    }

    private static double LimitByLot(DailySeries series, DrawnSchedule schedule)
    {
        // As if lower were better: a gain is found when the upper end of the interval, moved down by it, is below zero.
        var trace = new Trace(Trace.CurrentEngine, "", "", null, "");
        var test = LotTest.Run(
            LotData.Of(series, schedule.Design, []),
            schedule,
            new(schedule, 1),
            trace,
            MostEnumerated
        );
        return test is { Status: LotStatus.Ok } && test.Interval(0.95) is { } interval
            ? interval.Upper
            : double.PositiveInfinity;
    }

    private static ulong SeedOf(ulong seed, int person) =>
        new ReproducibleRandom(seed ^ (0x9E3779B97F4A7C15UL * ((ulong)person + 1))).Next();
}
