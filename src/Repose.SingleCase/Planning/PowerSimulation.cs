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
    private PowerSimulation(SimulatedPerson[] people, CoursePlan plan)
    {
        ByLot = Limits(people, person => person.LotGates.Length > 0 ? double.PositiveInfinity : person.ByLot);
        ByPhase = Limits(people, person => person.PhaseGates.Length > 0 ? double.PositiveInfinity : person.ByPhase);
        OfMattering = Limits(
            people,
            person => person.PhaseGates.Length > 0 ? double.PositiveInfinity : person.OfMattering
        );
        BareByLot = Limits(people, person => person.ByLot);
        BareByPhase = Limits(people, person => person.ByPhase);
        BareOfMattering = Limits(people, person => person.OfMattering);
        GatesByPhase = PlanGates.Told([.. people.Select(person => person.PhaseGates)], PlanGates.ByPhase(plan));
        GatesByLot = PlanGates.Told([.. people.Select(person => person.LotGates)], PlanGates.ByLot(plan));
    }

    /// <summary>
    /// Sorted gains from which on the test by lot finds them; infinite for a person with whom it cannot, or with whom
    /// a gate closes that does not depend on the verdict.
    /// </summary>
    public double[] ByLot { get; }

    /// <summary>The same for before-and-after: a probability of any gain of 0.975.</summary>
    public double[] ByPhase { get; }

    /// <summary>The same for a gain that matters, beyond that gain: a probability of 0.90.</summary>
    public double[] OfMattering { get; }

    /// <summary>As <see cref="ByLot"/>, as if there were no gates.</summary>
    public double[] BareByLot { get; }

    /// <summary>As <see cref="ByPhase"/>, as if there were no gates.</summary>
    public double[] BareByPhase { get; }

    /// <summary>As <see cref="OfMattering"/>, as if there were no gates.</summary>
    public double[] BareOfMattering { get; }

    /// <summary>The gates that closed before and after.</summary>
    public IReadOnlyList<PlannedGate> GatesByPhase { get; }

    /// <summary>The gates that closed by lot.</summary>
    public IReadOnlyList<PlannedGate> GatesByLot { get; }

    public static PowerSimulation Run(CoursePlan plan, int people, ulong seed, int threads, CancellationToken cancel)
    {
        var simulated = new SimulatedPerson[people];
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
                simulated[person] = SimulatedPerson.Of(SimulatedDays.Of(plan, random), phases, schedule);
            }
        );
        return new(simulated, plan);
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

    private static double[] Limits(SimulatedPerson[] people, Func<SimulatedPerson, double> limit)
    {
        double[] limits = [.. people.Select(limit)];
        Array.Sort(limits);
        return limits;
    }

    private static ulong SeedOf(ulong seed, int person) =>
        new ReproducibleRandom(seed ^ (0x9E3779B97F4A7C15UL * ((ulong)person + 1))).Next();
}
