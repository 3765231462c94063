namespace Repose.SingleCase;

/// <summary>The draws that stand for all schedules of a large design: made once, used for every refit.</summary>
internal sealed class LotDraws(DrawnSchedule schedule, ulong seed)
{
    private const int Draws = 9_999;
    private readonly Lazy<int[][]> _picks = new(() => Make(schedule, seed));

    /// <summary>How many schedules there are, the observed one included.</summary>
    public int Count => _picks.Value[0].Length;

    /// <summary>For each week the number of its choice in every schedule; the observed schedule comes first.</summary>
    public int[][] Picks => _picks.Value;

    private static int[][] Make(DrawnSchedule schedule, ulong seed)
    {
        var random = new ReproducibleRandom(seed);
        var design = schedule.Design;
        int[][] all = [.. design.Weeks.Select(_ => GC.AllocateUninitializedArray<int>(Draws + 1))];
        _ = design.TryPlace(schedule.Days, out var observed);
        for (var week = 0; week < all.Length; week++)
        {
            all[week][0] = observed[week];
        }

        design.Draw(random, all, 1);
        return all;
    }
}
