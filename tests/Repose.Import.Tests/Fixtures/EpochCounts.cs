namespace Repose.Import.Tests.Fixtures;

/// <summary>Counts of an actigraph from noon to noon: busy until 22:00, still for eight hours but for a few stirs, busy again.</summary>
internal static class EpochCounts
{
    public static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>The counts of a number of days, in epochs.</summary>
    public static IEnumerable<int> Days(int days, TimeSpan epoch)
    {
        var each = (int)(TimeSpan.FromDays(1) / epoch);
        return Enumerable.Range(0, days * each).Select(at => At(at % each * epoch));
    }

    private static int At(TimeSpan sinceNoon)
    {
        var isNight = sinceNoon.TotalHours is >= 10 and < 18;
        var stirs = sinceNoon.Minutes % 30 == 0 && sinceNoon.Seconds == 0;
        return isNight ? (stirs ? 20 : 0) : 800;
    }
}
