using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Garmin;

/// <summary>Makes periods of what Garmin tells of one date: the night, and its naps.</summary>
internal sealed class GarminPeriods(Reading reading, PeriodList sleeps)
{
    private static readonly SleepSource Source = new("Garmin", SourceKind.Wearable);

    /// <summary>Windows of sleep that the watch or the wearer stands behind. The others are guesses that Garmin gave up.</summary>
    private static readonly string[] Confirmed =
    [
        "ENHANCED_CONFIRMED_FINAL",
        "ENHANCED_CONFIRMED",
        "MANUALLY_CONFIRMED",
    ];

    /// <summary>Whether a night told neither its zone nor its clock, so that the zone of the options was taken.</summary>
    public bool UsedHomeZone { get; private set; }

    public void Add(GarminSleep sleep, List<GarminLevel>? levels, string where)
    {
        foreach (var nap in (sleep.NapList ?? []).Concat(sleep.DailyNapDTOS ?? []))
        {
            AddNap(nap, sleep, where);
        }

        if (
            GarminTime.Read(sleep.SleepStartTimestampGMT) is not { } start
            || GarminTime.Read(sleep.SleepEndTimestampGMT) is not { } end
        )
        {
            sleeps.LeaveOut(GarminText.NoNight, where);
        }
        else if (sleep.SleepWindowConfirmationType is { Length: > 0 } type && !IsConfirmed(type))
        {
            sleeps.LeaveOut(GarminText.Unconfirmed, where);
        }
        else if (Asleep(sleep) is not { } asleep)
        {
            sleeps.LeaveOut(GarminText.OnlyWindow, where);
        }
        else
        {
            var period = new SleepPeriod
            {
                Source = Source,
                Start = start,
                End = end,
                Zone = Zone(sleep, start, end),
                Spans = Spans(levels, start, end),
                IsNap = false,
                Totals = new(
                    asleep,
                    Seconds(sleep.AwakeSleepSeconds),
                    Seconds(sleep.LightSleepSeconds),
                    Seconds(sleep.DeepSleepSeconds),
                    Seconds(sleep.RemSleepSeconds)
                ),
                Note = Unmeasured(sleep),
            };
            sleeps.Add(period, where);
        }
    }

    private static bool IsConfirmed(string type) => Confirmed.Contains(type, StringComparer.OrdinalIgnoreCase);

    private void AddNap(GarminNap nap, GarminSleep sleep, string where)
    {
        if (
            GarminTime.Read(nap.NapStartTimestampGMT) is not { } start
            || GarminTime.Read(nap.NapEndTimestampGMT) is not { } end
        )
        {
            sleeps.LeaveOut(ImportText.StartUnread, where);
            return;
        }

        var period = new SleepPeriod
        {
            Source = Source,
            Start = start,
            End = end,
            Zone = Zone(sleep, start, end),
            IsNap = true,
            Totals = new(Seconds(nap.NapTimeSec)),
        };
        sleeps.Add(period, where);
    }

    private DateTimeZone Zone(GarminSleep sleep, Instant start, Instant end)
    {
        if (
            GarminTime.Read(sleep.SleepEndTimestampGMT) is { } woke
            && GarminTime.Offset(woke, sleep.SleepEndTimestampLocal) is { } offset
        )
        {
            return SleeperZone.Of(reading.Options, offset, start, end);
        }

        UsedHomeZone = true;
        return reading.Options.HomeZone;
    }

    /// <summary>Null where Garmin knows when somebody lay down and got up, and nothing of the time between.</summary>
    private static Duration? Asleep(GarminSleep sleep)
    {
        var sum = (sleep.DeepSleepSeconds ?? 0) + (sleep.LightSleepSeconds ?? 0) + (sleep.RemSleepSeconds ?? 0);
        return Seconds(sleep.SleepTimeSeconds is { } told and > 0 ? told : sum) is { } asleep && asleep > Duration.Zero
            ? asleep
            : null;
    }

    private static string? Unmeasured(GarminSleep sleep) =>
        Seconds(sleep.UnmeasurableSeconds ?? sleep.UnmeasurableSleepSeconds) is { } time && time > Duration.Zero
            ? GarminText.FormatUnmeasured((int)time.TotalMinutes)
            : null;

    private static List<StateSpan> Spans(List<GarminLevel>? levels, Instant start, Instant end)
    {
        var found = new List<StateSpan>();
        foreach (var level in levels ?? [])
        {
            if (
                State(level.ActivityLevel) is { } state
                && GarminTime.Read(level.StartGMT) is { } from
                && GarminTime.Read(level.EndGMT) is { } to
                && from < to
            )
            {
                found.Add(new(state, from, to));
            }
        }

        return StateSpans.InOrder(found, start, end);
    }

    private static SleepState? State(double? level) =>
        level switch
        {
            0 => SleepState.Deep,
            1 => SleepState.Light,
            2 => SleepState.Rem,
            3 => SleepState.Awake,
            _ => null,
        };

    private static Duration? Seconds(double? told) =>
        told is { } seconds and >= 0 and < 7 * 24 * 3600 ? Duration.FromSeconds(seconds) : null;
}
