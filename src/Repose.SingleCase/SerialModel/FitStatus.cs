namespace Repose.SingleCase;

/// <summary>What became of fitting a model to a series.</summary>
/// <remarks>The default is <see cref="Ok"/>.</remarks>
public enum FitStatus
{
    /// <summary>The model was fitted; posterior and REML values are there.</summary>
    Ok,

    /// <summary>The values do not vary about the model: there is a point estimate, and no interval can be given.</summary>
    NoVariance,

    /// <summary>There are too few days, an empty phase, or columns that cannot be told apart.</summary>
    CannotEstimate,

    /// <summary>
    /// The likelihood of the serial correlation runs to the edge of its range: a level change cannot be told from
    /// wandering. The posterior is there, the REML values are withheld.
    /// </summary>
    PhiAtBoundary,
}
