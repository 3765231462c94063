namespace Repose.SingleCase;

/// <summary>One number about two phases, as far as the values allow it.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Value">The estimate; null when there is none.</param>
/// <param name="StandardError">Its standard error, days taken as independent; null when it cannot be given.</param>
/// <param name="Interval">Its interval, days taken as independent; null when it cannot be given.</param>
public sealed record PhaseEstimate(
    EstimateStatus Status,
    double? Value = null,
    double? StandardError = null,
    ConfidenceBounds? Interval = null
)
{
    internal static PhaseEstimate Normal(double value, double? standardError, double level) =>
        new(
            EstimateStatus.Ok,
            value,
            standardError,
            standardError is { } error ? ConfidenceBounds.Around(value, error, level) : null
        );
}
