namespace Repose.SingleCase;

/// <summary>Why a model could not be fitted.</summary>
/// <param name="Reason">What is lacking.</param>
/// <param name="Column">The column at fault, or null.</param>
public sealed record NotEstimable(NotEstimableReason Reason, string? Column);
