namespace Repose.SingleCase;

/// <summary>What a model lacked.</summary>
/// <remarks>The default is <see cref="TooFewDays"/>.</remarks>
public enum NotEstimableReason
{
    /// <summary>Fewer than two residual degrees of freedom.</summary>
    TooFewDays,

    /// <summary>A phase, or one of the two groups of days, has no usable day.</summary>
    EmptyPhase,

    /// <summary>A column is a linear combination of others.</summary>
    Collinear,
}
