using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Oura;

/// <summary>Makes a period of a sleep in Oura's JSON.</summary>
internal static class OuraPeriod
{
    public static readonly SleepSource Source = new("Oura", SourceKind.Wearable);

    private static readonly Duration Phase = Duration.FromMinutes(5);

    /// <summary>The period, or null with the reason why there is none.</summary>
    public static SleepPeriod? Of(OuraSleep sleep, ImportOptions options, out string why)
    {
        why = ImportText.StartUnread;
        if (
            IsoTime.WithOffset(sleep.BedtimeStart) is not { } from
            || IsoTime.WithOffset(sleep.BedtimeEnd) is not { } to
        )
        {
            return null;
        }

        if (Refused(sleep) is { } refused)
        {
            why = refused;
            return null;
        }

        var (start, end) = (from.ToInstant(), to.ToInstant());
        return new()
        {
            Source = Source,
            Start = start,
            End = end,
            Zone = SleeperZone.Of(options, to.Offset, start, end),
            Spans = Spans(sleep.Phases, start, end),
            IsNap = sleep.Type is not "long_sleep",
            Totals = new(
                Seconds(sleep.TotalSleep),
                Seconds(sleep.Awake),
                Seconds(sleep.Light),
                Seconds(sleep.Deep),
                Seconds(sleep.Rem),
                Seconds(sleep.Latency)
            ),
        };
    }

    /// <summary>Oura keeps stretches of rest, and such as might have been sleep if the wearer had said so.</summary>
    private static string? Refused(OuraSleep sleep) =>
        sleep.Type switch
        {
            "long_sleep" or "late_nap" or "sleep" => null,
            "rest" => OuraText.Rest,
            "deleted" => OuraText.Deleted,
            null => OuraText.Unconfirmed,
            _ => OuraText.UnknownKind,
        };

    /// <summary>The phases, which are coarser than the sums: five minutes have one digit.</summary>
    private static List<StateSpan> Spans(string? phases, Instant start, Instant end)
    {
        var spans = new List<StateSpan>();
        var at = start;
        foreach (var digit in phases ?? "")
        {
            var next = Instant.Min(at + Phase, end);
            if (State(digit) is { } state && at < next)
            {
                StateSpans.Append(spans, state, at, next);
            }

            at = next;
        }

        return spans;
    }

    private static SleepState? State(char digit) =>
        digit switch
        {
            '1' => SleepState.Deep,
            '2' => SleepState.Light,
            '3' => SleepState.Rem,
            '4' => SleepState.Awake,
            _ => null,
        };

    private static Duration? Seconds(double? told) =>
        told is { } seconds and >= 0 and < 7 * 24 * 3600 ? Duration.FromSeconds(seconds) : null;
}
