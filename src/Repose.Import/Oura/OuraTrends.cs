using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Oura;

/// <summary>The table of trends that Oura on the web exports: a day a row. Its columns were renamed again and again.</summary>
internal static class OuraTrends
{
    private static readonly string[] Start = ["Bedtime Start", "bedtime_start"];
    private static readonly string[] End = ["Bedtime End", "bedtime_end"];
    private static readonly string[] Asleep = ["Total Sleep Duration", "Total Sleep Time", "total_sleep_duration"];
    private static readonly string[] Awake = ["Awake Time", "Awake Duration", "awake_time"];
    private static readonly string[] Light = ["Light Sleep Duration", "Light Sleep Time", "light_sleep_duration"];
    private static readonly string[] Deep = ["Deep Sleep Duration", "Deep Sleep Time", "deep_sleep_duration"];
    private static readonly string[] Rem = ["REM Sleep Duration", "REM Sleep Time", "rem_sleep_duration"];
    private static readonly string[] Latency = ["Sleep Latency", "Latency", "latency"];

    public static bool Is(CsvOpening table)
    {
        var header = table[0];
        return header.Find(Start) >= 0 && header.Find(End) >= 0 && header.Find(Asleep) >= 0;
    }

    public static void Read(ExportPart part, Reading reading, PeriodList sleeps)
    {
        using var table = CsvTable.Open(part, reading);
        var header = table.Header;
        while (table.Read())
        {
            if (
                table.OffsetTime(header.Find(Start)) is not { } from
                || table.OffsetTime(header.Find(End)) is not { } to
            )
            {
                sleeps.LeaveOut(OuraText.DayWithoutNight, table.Where);
                continue;
            }

            var (start, end) = (from.ToInstant(), to.ToInstant());
            var period = new SleepPeriod
            {
                Source = OuraPeriod.Source,
                Start = start,
                End = end,
                Zone = SleeperZone.Of(reading.Options, to.Offset, start, end),
                // A day has one row, which is its main sleep.
                IsNap = false,
                Totals = new(
                    table.Seconds(header.Find(Asleep)),
                    table.Seconds(header.Find(Awake)),
                    table.Seconds(header.Find(Light)),
                    table.Seconds(header.Find(Deep)),
                    table.Seconds(header.Find(Rem)),
                    table.Seconds(header.Find(Latency))
                ),
            };
            sleeps.Add(period, table.Where);
        }
    }
}
