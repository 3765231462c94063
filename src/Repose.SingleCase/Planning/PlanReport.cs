namespace Repose.SingleCase;

/// <summary>What a planned course could show, and what it could not.</summary>
public sealed record PlanReport
{
    /// <summary>The plan.</summary>
    public required CoursePlan Plan { get; init; }

    /// <summary>The smallest gain that matters, in the unit of the outcome.</summary>
    public required double Mid { get; init; }

    /// <summary>
    /// The smallest detectable change of phase, by formula; null when a gate is closed with the nights that are
    /// expected on record.
    /// </summary>
    public required SmallestDetectable? Smallest { get; init; }

    /// <summary>The same with seven more days of baseline; null as <see cref="Smallest"/>.</summary>
    public required SmallestDetectable? WithAWeekMore { get; init; }

    /// <summary>The same when the whole plan is carried out twice; null as <see cref="Smallest"/>.</summary>
    public required SmallestDetectable? WithASecondCourse { get; init; }

    /// <summary>Simulated people.</summary>
    public required int People { get; init; }

    /// <summary>The power at gains from zero on, ascending.</summary>
    public required IReadOnlyList<PowerPoint> Curve { get; init; }

    /// <summary>The power at the smallest gain that matters.</summary>
    public required PowerPoint AtMid { get; init; }

    /// <summary>The power of the tests alone at the smallest gain that matters, as if there were no gates.</summary>
    public required PowerPoint BareAtMid { get; init; }

    /// <summary>The gates that close before and after whatever the verdict; those that the plan closes first, then by share.</summary>
    public required IReadOnlyList<PlannedGate> GatesByPhase { get; init; }

    /// <summary>The same for the test by lot.</summary>
    public required IReadOnlyList<PlannedGate> GatesByLot { get; init; }

    /// <summary>The gain that the test by lot finds in 80 % of simulated courses; null when it never does.</summary>
    public required double? FoundByLot { get; init; }

    /// <summary>The gain that before-and-after finds in 80 % of simulated courses; null when it never does.</summary>
    public required double? FoundByPhase { get; init; }

    /// <summary>How many schedules the lot could give.</summary>
    public required System.Numerics.BigInteger Schedules { get; init; }

    /// <summary>What is needed to compute the plan again. It has no data: the hash is that of an empty series.</summary>
    public required Trace Trace { get; init; }
}
