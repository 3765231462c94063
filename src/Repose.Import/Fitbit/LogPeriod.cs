using System.Globalization;
using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Fitbit;

/// <summary>Makes a period of a log.</summary>
internal static class LogPeriod
{
    /// <summary>Fitbit's minutes are rounded, and leave out half minutes at the ends; more than this is worth a note.</summary>
    private static readonly Duration Odd = Duration.FromMinutes(30);

    /// <summary>The period, or null with the reason why there is none.</summary>
    public static SleepPeriod? Of(SleepLog log, DateTimeZone zone, out string why)
    {
        why = ImportText.StartUnread;
        if (LocalTimeText.Read(log.StartTime) is not { } start || LocalTimeText.Read(log.EndTime) is not { } end)
        {
            return null;
        }

        Duration? told = log is { MinutesAsleep: { } asleep, MinutesAwake: { } awake }
            ? Duration.FromMinutes((long)asleep + awake)
            : null;
        var times = LogTimes.Of(start, end, zone, told);
        if (times.End <= times.Start)
        {
            why = ImportText.EndsBefore;
            return null;
        }

        var spans = log.Levels is { } levels ? LevelTrack.Lay(levels, start, times) : [];
        return new()
        {
            Source = FitbitExport.Source,
            Start = times.Start,
            End = times.End,
            Zone = zone,
            Spans = spans,
            IsNap = !(log.MainSleep ?? log.IsMainSleep),
            Totals = LogTotals.Of(log, spans),
            Note = string.Join("; ", Notes(log, told, times.End - times.Start)) is { Length: > 0 } note ? note : null,
        };
    }

    private static IEnumerable<string> Notes(SleepLog log, Duration? told, Duration elapsed)
    {
        if (log.Type is "classic")
        {
            yield return ImportText.Classic;
        }

        if (log.LogType is "manual")
        {
            yield return ImportText.ByHand;
        }

        var padding = log.Levels?.Data?.Where(l => l.Level is "unknown").Sum(l => (long)l.Seconds) ?? 0;
        if (padding > 0)
        {
            yield return ImportText.FormatPadding(padding / 60);
        }

        if (told is { } sum && (sum - elapsed > Odd || elapsed - sum > Odd))
        {
            yield return ImportText.FormatOddSum(Minutes(sum), Minutes(elapsed));
        }
    }

    private static string Minutes(Duration time) => time.TotalMinutes.ToString("0", CultureInfo.InvariantCulture);
}
