namespace Repose.SingleCase;

/// <summary>What became of a randomisation test.</summary>
/// <remarks>The default is <see cref="Ok"/>.</remarks>
public enum LotStatus
{
    /// <summary>The test was done.</summary>
    Ok,

    /// <summary>The values do not vary inside weeks: p is 1, and no interval can be given.</summary>
    NoVariance,

    /// <summary>No week has both a treated and an untreated day on record.</summary>
    CannotEstimate,

    /// <summary>There are too few schedules for any result to be convincing: p cannot reach 0.05.</summary>
    CannotTellDesign,

    /// <summary>The treatment days are not ones that the design could have drawn; a test would mean nothing.</summary>
    Refused,
}
