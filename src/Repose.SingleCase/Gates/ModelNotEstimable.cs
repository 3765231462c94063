namespace Repose.SingleCase;

/// <summary>The model could not be fitted.</summary>
/// <param name="Obstacle">What was lacking.</param>
public sealed record ModelNotEstimable(NotEstimable Obstacle) : Gate("cannot_estimate");
