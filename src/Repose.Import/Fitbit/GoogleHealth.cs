using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Fitbit;

/// <summary>Answers of Google's Health API, which follows on Fitbit's own: data points, each with a sleep.</summary>
internal static class GoogleHealth
{
    public static bool Is(Opening opening) =>
        opening.Content is [(byte)'{', ..]
        && opening.Content.IndexOf("\"dataPoints\""u8) >= 0
        && opening.Content.IndexOf("\"sleep\""u8) >= 0;

    /// <summary>Reads the sleeps; true if one of them told no offset, so that the zone of the options was taken.</summary>
    public static bool Read(ExportPart part, Reading reading, PeriodList sleeps)
    {
        var usedHomeZone = false;
        using var stream = part.Open(reading);
        using var items = new JsonItems(stream, part.Name, ["dataPoints"], reading.Limits.JsonItem);
        for (var number = 1; items.TryRead(out var item); number++)
        {
            var where = ImportText.FormatLogAt(part.Name, number);
            var point = JsonItem.Parse(item, FitbitJson.Default.GooglePoint, part, number, "Google Health");
            if (point.Sleep is not { } sleep)
            {
                continue;
            }

            if (
                IsoTime.WithOffset(sleep.Interval?.StartTime) is not { } start
                || IsoTime.WithOffset(sleep.Interval?.EndTime) is not { } end
            )
            {
                sleeps.LeaveOut(ImportText.StartUnread, where);
                continue;
            }

            var offset = Offset(sleep.Interval!.EndUtcOffset ?? sleep.Interval.StartUtcOffset);
            usedHomeZone |= offset is null;
            sleeps.Add(Period(sleep, start.ToInstant(), end.ToInstant(), offset, reading.Options), where, point.Name);
        }

        return usedHomeZone;
    }

    private static SleepPeriod Period(
        GoogleSleep sleep,
        Instant start,
        Instant end,
        Offset? offset,
        ImportOptions options
    )
    {
        var found = new List<StateSpan>();
        foreach (var stage in sleep.Stages ?? [])
        {
            if (
                FitbitLevel.State(stage.Type) is { } state
                && IsoTime.WithOffset(stage.StartTime)?.ToInstant() is { } from
                && IsoTime.WithOffset(stage.EndTime)?.ToInstant() is { } to
                && from < to
            )
            {
                found.Add(new(state, from, to));
            }
        }

        var spans = StateSpans.InOrder(found, start, end);
        var laid = StateSpans.Totals(spans);
        return new()
        {
            Source = FitbitExport.Source,
            Start = start,
            End = end,
            Zone = offset is { } told ? SleeperZone.Of(options, told, start, end) : options.HomeZone,
            Spans = spans,
            IsNap = sleep.Metadata?.Nap is true ? true : null,
            Totals = new(
                Minutes(sleep.Summary?.MinutesAsleep) ?? laid?.Asleep,
                Minutes(sleep.Summary?.MinutesAwake) ?? laid?.Awake,
                Stage(sleep, "LIGHT") ?? laid?.Light,
                Stage(sleep, "DEEP") ?? laid?.Deep,
                Stage(sleep, "REM") ?? laid?.Rem
            ),
        };
    }

    private static Duration? Stage(GoogleSleep sleep, string type) =>
        Minutes(
            sleep.Summary?.StagesSummary?.Find(s => string.Equals(s.Type, type, StringComparison.Ordinal))?.Minutes
        );

    private static Duration? Minutes(double? told) =>
        told is { } minutes and >= 0 and < 7 * 24 * 60 ? Duration.FromMinutes(minutes) : null;

    private const int MostSeconds = 18 * 3600;

    /// <summary>An offset as seconds ("-18000s"), or as any other export writes it.</summary>
    private static Offset? Offset(string? text) =>
        text is [.. var number, 's']
        && int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var seconds)
        && seconds is >= -MostSeconds and <= MostSeconds
            ? NodaTime.Offset.FromSeconds(seconds)
            : IsoTime.Offset(text);
}
