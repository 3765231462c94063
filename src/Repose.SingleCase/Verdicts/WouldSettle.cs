namespace Repose.SingleCase;

/// <summary>What would, by rough reckoning, settle an open question if the person goes on as before.</summary>
/// <remarks>
/// The estimate is taken as true and the uncertainty as shrinking like that of phase means with the present spread
/// and serial correlation. About as often as not more will be needed. A number above a year is not given.
/// </remarks>
/// <param name="Towards">The verdict that would come first.</param>
/// <param name="FurtherDays">Further days of <see cref="Phase"/> on record; null when they alone would not do.</param>
/// <param name="FurtherBaselineDays">
/// Further days of baseline on record, which only another course can have; null when they alone would not do, or where
/// there is no baseline in the comparison.
/// </param>
public sealed record WouldSettle(Verdict Towards, int? FurtherDays, int? FurtherBaselineDays)
{
    /// <summary>The phase that was asked about, of which <see cref="FurtherDays"/> are: the course unless told.</summary>
    public Phase Phase { get; init; } = Phase.Course;

    /// <summary>Further days of course on record; null when they alone would not do, or when another phase was asked about.</summary>
    public int? FurtherCourseDays => Phase == Phase.Course ? FurtherDays : null;
}
