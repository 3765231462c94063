using Repose.SingleCase;

namespace Repose.Pictures;

/// <summary>How often a plan would find changes of growing size.</summary>
public sealed record PowerCurveData
{
    /// <summary>What the curve is about.</summary>
    public required string Title { get; init; }

    /// <summary>The unit of the changes: "min", "points", or any other word.</summary>
    public required string Unit { get; init; }

    /// <summary>The plan, reckoned.</summary>
    public required PlanReport Report { get; init; }
}
