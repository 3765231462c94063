using NodaTime;

namespace Repose.Sleep;

/// <summary>A night as the model takes it: when sleep began and ended, and when it slept in between, read twice.</summary>
internal sealed record GroupNight
{
    private GroupNight(Night night, IReadOnlyList<Stretch> mild, IReadOnlyList<Stretch> hard) =>
        (Zone, Start, End, Mild, Hard) = (night.Zone, night.Main!.Start, night.Main.End, mild, hard);

    internal DateTimeZone Zone { get; }
    internal Instant Start { get; }
    internal Instant End { get; }

    /// <summary>Sleep in the reading that leaves least fatigue.</summary>
    internal IReadOnlyList<Stretch> Mild { get; }

    /// <summary>Sleep in the reading that leaves most.</summary>
    internal IReadOnlyList<Stretch> Hard { get; }

    /// <summary>Null where it is not known when and how long the sleeper slept.</summary>
    internal static GroupNight? Of(Night night)
    {
        if (night.Main is not { } main || main.Metrics.TotalSleepTime is not { } slept || slept <= Duration.Zero)
        {
            return null;
        }

        return night.Diary is null ? Measured(night, main) : Told(night, main, slept);
    }

    private static GroupNight? Measured(Night night, SleepEpisode main)
    {
        List<Stretch> sleep =
        [
            .. main.Spans.Where(span => span.State.IsSleep).Select(span => new Stretch(span.Start, span.End)),
        ];
        return sleep.Count == 0 ? null : new(night, sleep, sleep);
    }

    /// <summary>
    /// A diary tells how long somebody lay awake in the night and not when. Lying awake early costs the model least,
    /// lying awake late costs it most, and the truth lies between.
    /// </summary>
    private static GroupNight Told(Night night, SleepEpisode main, Duration slept) =>
        new(night, [new(main.End - slept, main.End)], [new(main.Start, main.Start + slept)]);
}
