using NodaTime;
using NodaTime.Text;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.PolarFlow;

/// <summary>Makes a period of what Polar tells of a night.</summary>
internal static class PolarPeriod
{
    private static readonly SleepSource Source = new("Polar", SourceKind.Wearable);

    /// <summary>Null if its start or end cannot be read.</summary>
    public static SleepPeriod? Of(PolarNight night, ImportOptions options)
    {
        var hypnogram = night.SleepResult?.Hypnogram;
        if (
            IsoTime.WithOffset(hypnogram?.SleepStart) is not { } from
            || (IsoTime.WithOffset(hypnogram?.SleepEnd) ?? EndOf(from, night.Evaluation)) is not { } to
        )
        {
            return null;
        }

        var (start, end) = (from.ToInstant(), to.ToInstant());
        var spans = Spans(hypnogram!.SleepStateChanges ?? [], start, end);
        return new()
        {
            Source = Source,
            Start = start,
            End = end,
            Zone = SleeperZone.Of(options, to.Offset, start, end),
            Spans = spans,
            Totals = Totals(night.Evaluation) ?? StateSpans.Totals(spans) ?? new(null),
            Note = hypnogram.BatteryRanOut ? ImportText.BatteryRanOut : null,
        };
    }

    private static OffsetDateTime? EndOf(OffsetDateTime start, PolarEvaluation? sums) =>
        Length(sums?.SleepSpan) is { } span ? start.Plus(span) : null;

    private static ToldTotals? Totals(PolarEvaluation? sums)
    {
        var phases = sums?.PhaseDurations;
        var stages = Length(phases?.Light) + Length(phases?.Deep) + Length(phases?.Rem);
        if ((Length(sums?.AsleepDuration) ?? stages) is not { } asleep)
        {
            return null;
        }

        var awake = Length(phases?.Wake);
        if (awake is null && Length(sums!.SleepSpan) is { } span && span >= asleep)
        {
            awake = span - asleep;
        }

        return new(asleep, awake, Length(phases?.Light), Length(phases?.Deep), Length(phases?.Rem));
    }

    /// <summary>Each state holds until the next one, and the last until the end. What is unknown is said by nobody.</summary>
    private static List<StateSpan> Spans(List<PolarChange> changes, Instant start, Instant end)
    {
        var known = changes
            .OfType<PolarChange>()
            .Select(change => (At: Length(change.OffsetFromStart), State: State(change.State)))
            .Where(change => change.At is not null)
            .Select(change => (At: Instant.Min(start + change.At!.Value, end), change.State))
            .OrderBy(change => change.At)
            .ToList();
        var spans = new List<StateSpan>();
        for (var i = 0; i < known.Count; i++)
        {
            if (known[i].State is { } state)
            {
                StateSpans.Append(spans, state, known[i].At, i + 1 < known.Count ? known[i + 1].At : end);
            }
        }

        return spans;
    }

    private static SleepState? State(string? state) =>
        state switch
        {
            "WAKE" => SleepState.Awake,
            "REM" => SleepState.Rem,
            "NONREM1" or "NONREM2" or "NONREM12" => SleepState.Light,
            "NONREM3" => SleepState.Deep,
            _ => null,
        };

    /// <summary>A length such as PT6H53M30S, of less than a week; null if it is none.</summary>
    private static Duration? Length(string? text)
    {
        const int Many = 1_000_000;
        return
            text is { Length: < 40 }
            && PeriodPattern.NormalizingIso.Parse(text) is { Success: true } told
            && told.Value is { Years: 0, Months: 0, Weeks: 0, Days: >= 0 and < 7, Hours: >= 0 and < Many } period
            && period is { Minutes: >= 0 and < Many, Seconds: >= 0 and < Many }
            && period.ToDuration() is var length
            && length < Duration.FromDays(7)
            ? length
            : null;
    }
}
