using System.Globalization;
using System.Text;
using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes nights as the apps do in which people keep them by hand.</summary>
internal static class HandKeptFiles
{
    /// <summary>Sleepmeter: newest first, names and notes as they were typed.</summary>
    public static byte[] Sleepmeter(params IEnumerable<SleepNight> nights) =>
        Encoding.UTF8.GetBytes(SleepmeterText(nights));

    public static string SleepmeterText(params IEnumerable<SleepNight> nights) =>
        "custom_aid_id,class,name\nCUSTOM_0001,HERBAL,\"tea \"'\",\\\"\n\n"
        + "wake,sleep,bedtime,holes,type,dreams,aid,hindrances,tags,quality,notes\n"
        + string.Concat(nights.Reverse().Select(SleepmeterRow));

    public static byte[] Plees(params IEnumerable<SleepNight> nights) =>
        Encoding.UTF8.GetBytes(
            "sid,start,stop,rating\n"
                + string.Concat(
                    nights.Select(
                        (n, i) => $"{i + 1},{n.Start.ToUnixTimeMilliseconds()},{n.End.ToUnixTimeMilliseconds()},3\n"
                    )
                )
        );

    /// <summary>A table of one's own: from when to when.</summary>
    public static byte[] Spreadsheet(IEnumerable<SleepNight> nights) =>
        Encoding.UTF8.GetBytes(
            "Start;End\n"
                + string.Concat(
                    nights.Select(n =>
                        $"{n.From().ToString("dd.MM.uuuu HH:mm:ss", CultureInfo.InvariantCulture)};{n.Until().ToString("dd.MM.uuuu HH:mm:ss", CultureInfo.InvariantCulture)}\n"
                    )
                )
        );

    private static string SleepmeterRow(SleepNight night)
    {
        var holes = night
            .Spans()
            .Where(s => s.State == SleepState.Awake)
            .Select(s => $"{(int)(s.Start - night.Start).TotalMinutes}-{(int)(s.End - night.Start).TotalMinutes}");
        var bed = night.Start - Duration.FromMinutes(10);
        return $"\"{Time(night.End)}\",\"{Time(night.Start)}\",\"{Time(bed)}\",{string.Join('|', holes)},"
            + $"{(night.IsNap ? "NAP" : "NIGHT_SLEEP")},NONE,CUSTOM_0001,NONE,NONE,5,\"slept \"well\",\n\"2024-01-01 07:00+0100\" was better\n\"\n";

        string Time(Instant time) =>
            time.InZone(night.Zone)
                .ToOffsetDateTime()
                .ToString("uuuu-MM-dd HH:mmo<+HHmm>", CultureInfo.InvariantCulture);
    }
}
