namespace Repose.SingleCase;

/// <summary>What became of an estimate.</summary>
/// <remarks>The default is <see cref="Ok"/>.</remarks>
public enum EstimateStatus
{
    /// <summary>The estimate is there.</summary>
    Ok,

    /// <summary>There are too few values, or the quantity does not exist for them.</summary>
    CannotEstimate,

    /// <summary>The values that should measure the spread do not vary.</summary>
    NoVariance,
}
