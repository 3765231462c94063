using NodaTime;

namespace Repose.Sleep;

/// <summary>The model twice, with the mildest and the hardest reading of what is not known; the truth lies between.</summary>
/// <remarks>
/// Both states only ever rise with themselves, with each other and with time awake (see <see cref="UnifiedModel"/>), so
/// whatever begins between the two stays between them.
/// </remarks>
internal sealed class GroupPair
{
    private const int NightsOfHabit = 60;

    private readonly UnifiedModel mild;
    private readonly UnifiedModel hard;
    private Instant reached;

    private GroupPair(UnifiedModel mild, UnifiedModel hard, Instant at) =>
        (this.mild, this.hard, reached) = (mild, hard, at);

    /// <summary>Going to sleep for the first night that is known, after either habit.</summary>
    internal static GroupPair GoingToSleep(Instant at) =>
        new(GoingToSleepAfter(GroupDays.LongestHabit), GoingToSleepAfter(GroupDays.ShortestHabit), at);

    /// <summary>Waking after many nights of one length.</summary>
    internal static GroupPair WakingAfter(Duration nights, Instant at) => new(Habit(nights), Habit(nights), at);

    internal void SleepThrough(GroupNight night)
    {
        Pass(mild, night.Mild, reached, night.End);
        Pass(hard, night.Hard, reached, night.End);
        reached = night.End;
    }

    /// <summary>Lives through a waking day, with the naps that are known, and tells its range.</summary>
    internal GroupRange WakeUntil(Instant end, IReadOnlyList<Stretch> naps, DateTimeZone zone)
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        while (true)
        {
            if (!naps.Any(nap => nap.Start <= reached && reached < nap.End))
            {
                var clock = reached.InZone(zone).TimeOfDay;
                (least, most) = (Math.Min(least, mild.FatigueAt(clock)), Math.Max(most, hard.FatigueAt(clock)));
            }

            if (reached >= end)
            {
                return new(least, most);
            }

            var next = Instant.Min(end, reached + GroupDays.Step);
            Pass(mild, naps, reached, next);
            Pass(hard, naps, reached, next);
            reached = next;
        }
    }

    private static void Pass(UnifiedModel model, IReadOnlyList<Stretch> sleep, Instant from, Instant to)
    {
        foreach (var stretch in sleep)
        {
            var (start, end) = (Instant.Max(from, stretch.Start), Instant.Min(to, stretch.End));
            if (end > start)
            {
                model.Wake(start - from);
                model.Sleep(end - start);
                from = end;
            }
        }

        model.Wake(to - from);
    }

    private static UnifiedModel GoingToSleepAfter(Duration nights)
    {
        var model = Habit(nights);
        model.Wake(Duration.FromDays(1) - nights);
        return model;
    }

    private static UnifiedModel Habit(Duration nights)
    {
        var model = UnifiedModel.Bounded();
        for (var night = 0; night < NightsOfHabit; night++)
        {
            model.Wake(Duration.FromDays(1) - nights);
            model.Sleep(nights);
        }

        return model;
    }
}
