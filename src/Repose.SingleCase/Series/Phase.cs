namespace Repose.SingleCase;

/// <summary>A stretch of a single-case study.</summary>
/// <remarks>The default is <see cref="Baseline"/>.</remarks>
public enum Phase
{
    /// <summary>Before the first treatment.</summary>
    Baseline,

    /// <summary>From the first treatment until the course ends.</summary>
    Course,

    /// <summary>After the course.</summary>
    FollowUp,
}
