namespace Repose.SingleCase;

/// <summary>One client of a pooled test of days that were drawn by lot.</summary>
/// <param name="Client">Who: a name that no other client of the pool has.</param>
/// <param name="Series">The client's outcome, day by day.</param>
/// <param name="Schedule">The days as drawn for this client, whatever was moved later.</param>
public sealed record LotClient(string Client, DailySeries Series, DrawnSchedule Schedule)
{
    /// <summary>Names of daily covariates to adjust for; they are not drawn again.</summary>
    public IReadOnlyList<string> Covariates { get; init; } = [];
}
