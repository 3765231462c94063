using NodaTime;
using Repose.Sleep;

namespace Repose.Lifelike;

/// <summary>A made-up night as a watch would see it: stages in cycles of ninety minutes, quiet waking partly missed.</summary>
public static class WatchNight
{
    private static readonly (SleepState State, int Minutes)[] Cycle =
    [
        (SleepState.Light, 22),
        (SleepState.Deep, 24),
        (SleepState.Light, 26),
        (SleepState.Rem, 18),
    ];

    /// <summary>What the watch records, in order and without gaps.</summary>
    public static IEnumerable<StateSpan> Of(LifelikeNight night, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(night);
        var (time, wake) = (night.Onset(zone), night.Wake(zone));
        // Watches take lying still for sleep: they see about half of the time awake.
        var seen = night.Awakenings == 0 ? 0 : night.Awake / 2 / night.Awakenings;
        var (step, wakes) = (0, 0);
        while (time < wake)
        {
            var (state, minutes) = Cycle[step % Cycle.Length];
            var end = Instant.Min(wake, time + Duration.FromMinutes(minutes + (step * 7 + night.Date.Day) % 9));
            yield return new(state, time, end);
            time = end;
            step++;
            if (wakes < night.Awakenings && step % 4 == 0 && seen > 0 && time + Duration.FromMinutes(seen) < wake)
            {
                yield return new(SleepState.Awake, time, time + Duration.FromMinutes(seen));
                time += Duration.FromMinutes(seen);
                wakes++;
            }
        }
    }
}
