using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Fitbit;

/// <summary>Fitbit's own sums; worked out from the levels only where Fitbit gives none.</summary>
internal static class LogTotals
{
    public static ToldTotals Of(SleepLog log, IReadOnlyList<StateSpan> spans)
    {
        return new(
            Told(log.MinutesAsleep) ?? Sum(s => s.IsSleep),
            Told(log.MinutesAwake) ?? Sum(s => s == SleepState.Awake),
            Stage("light", SleepState.Light),
            Stage("deep", SleepState.Deep),
            Stage("rem", SleepState.Rem)
        );

        Duration? Stage(string level, SleepState state) =>
            !log.IsStaged ? null
            : log.Levels?.Summary is { Count: > 0 } summary ? Told(summary.GetValueOrDefault(level)?.Minutes)
            : Sum(s => s == state);

        Duration? Sum(Func<SleepState, bool> counts) =>
            spans.Count == 0
                ? null
                : spans.Where(s => counts(s.State)).Aggregate(Duration.Zero, (sum, span) => sum + span.Length);
    }

    private static Duration? Told(int? minutes) => minutes is { } told ? Duration.FromMinutes((long)told) : null;
}
