namespace Repose.SingleCase;

/// <summary>The draws that stand for all schedules of a large design: made once, used for every refit.</summary>
internal sealed class LotDraws(DrawnSchedule schedule, ulong seed)
{
    private const int Draws = 9_999;
    private readonly Lazy<int[][]> _picks = new(() => Make(schedule, seed));

    /// <summary>For each schedule the number of the choice in each week; the observed schedule comes first.</summary>
    public int[][] Picks => _picks.Value;

    private static int[][] Make(DrawnSchedule schedule, ulong seed)
    {
        var random = new ReproducibleRandom(seed);
        var all = new int[Draws + 1][];
        _ = schedule.Design.TryPlace(schedule.Days, out all[0]);
        for (var draw = 1; draw < all.Length; draw++)
        {
            all[draw] = new int[schedule.Design.Weeks.Length];
            schedule.Design.Draw(random, all[draw]);
        }

        return all;
    }
}
