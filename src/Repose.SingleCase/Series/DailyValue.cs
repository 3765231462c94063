namespace Repose.SingleCase;

/// <summary>One person's outcome on one calendar day.</summary>
/// <param name="Day">
/// The calendar day as a running number, one more for each later date. Any offset will do; only differences count.
/// </param>
/// <param name="Value">The outcome in its own unit; null when it was not recorded. Never imputed.</param>
public sealed record DailyValue(int Day, double? Value)
{
    /// <summary>
    /// What else is known of the day, by name, for instance 1 on weekends and 0 otherwise. A name that is absent is
    /// unknown for this day: analyses that use it leave the day out.
    /// </summary>
    public IReadOnlyDictionary<string, double> Covariates { get; init; } = NoCovariates;

    private static readonly IReadOnlyDictionary<string, double> NoCovariates = new Dictionary<string, double>(
        StringComparer.Ordinal
    );
}
