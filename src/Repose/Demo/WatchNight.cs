using NodaTime;

namespace Repose.Demo;

/// <summary>A made-up night as a watch would see it: stages in cycles of ninety minutes, quiet waking partly missed.</summary>
internal static class WatchNight
{
    private static readonly (string State, int Minutes)[] Cycle =
    [
        ("AsleepCore", 22),
        ("AsleepDeep", 24),
        ("AsleepCore", 26),
        ("AsleepREM", 18),
    ];

    internal static void Write(LifelikeNight night, Action<string, Instant, Instant> record)
    {
        var (time, wake) = (night.Onset(LifelikeClient.Zone), night.Wake(LifelikeClient.Zone));
        // Watches take lying still for sleep: they see about half of the time awake.
        var seen = night.Awakenings == 0 ? 0 : night.Awake / 2 / night.Awakenings;
        var (step, wakes) = (0, 0);
        while (time < wake)
        {
            var (state, minutes) = Cycle[step % Cycle.Length];
            var end = Instant.Min(wake, time + Duration.FromMinutes(minutes + (step * 7 + night.Date.Day) % 9));
            record(state, time, end);
            time = end;
            step++;
            if (wakes < night.Awakenings && step % 4 == 0 && seen > 0 && time + Duration.FromMinutes(seen) < wake)
            {
                record("Awake", time, time + Duration.FromMinutes(seen));
                time += Duration.FromMinutes(seen);
                wakes++;
            }
        }
    }
}
