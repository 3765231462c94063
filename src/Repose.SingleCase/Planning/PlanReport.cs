namespace Repose.SingleCase;

/// <summary>What a planned course could show, and what it could not.</summary>
public sealed record PlanReport
{
    /// <summary>The plan.</summary>
    public required CoursePlan Plan { get; init; }

    /// <summary>The smallest gain that matters, in the unit of the outcome.</summary>
    public required double Mid { get; init; }

    /// <summary>The smallest detectable change of phase, by formula.</summary>
    public required SmallestDetectable Smallest { get; init; }

    /// <summary>The same with seven more days of baseline.</summary>
    public required SmallestDetectable WithAWeekMore { get; init; }

    /// <summary>The same when the whole plan is carried out twice.</summary>
    public required SmallestDetectable WithASecondCourse { get; init; }

    /// <summary>Simulated people.</summary>
    public required int People { get; init; }

    /// <summary>The power at gains from zero on, ascending.</summary>
    public required IReadOnlyList<PowerPoint> Curve { get; init; }

    /// <summary>The power at the smallest gain that matters.</summary>
    public required PowerPoint AtMid { get; init; }

    /// <summary>The gain that the test by lot finds in 80 % of simulated courses; null when it never does.</summary>
    public required double? FoundByLot { get; init; }

    /// <summary>The gain that before-and-after finds in 80 % of simulated courses; null when it never does.</summary>
    public required double? FoundByPhase { get; init; }

    /// <summary>How many schedules the lot could give.</summary>
    public required System.Numerics.BigInteger Schedules { get; init; }

    /// <summary>What is needed to compute the plan again. It has no data: the hash is that of an empty series.</summary>
    public required Trace Trace { get; init; }
}
