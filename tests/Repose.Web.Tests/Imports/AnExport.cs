using System.Globalization;
using System.IO.Compression;
using System.Text;
using NodaTime;

namespace Repose.Web.Tests.Imports;

/// <summary>Exports as devices write them, small.</summary>
internal static class AnExport
{
    private static readonly DateTimeOffset Exported = new(2026, 10, 12, 8, 0, 0, TimeSpan.Zero);

    /// <summary>A zip of Apple Health: of each night a watch with stages and a phone that only knows "in bed".</summary>
    internal static byte[] Apple(LocalDate first, int nights, string watch = "Cleo’s Watch")
    {
        var xml = new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE HealthData [
            <!ELEMENT HealthData (ExportDate,Me,Record*)>
            ]>
            <HealthData locale="en_US">

            """
        );
        for (var date = first; date < first.PlusDays(nights); date = date.PlusDays(1))
        {
            var evening = date.PlusDays(-1);
            Add(watch, "AsleepCore", evening, "23:05", date, "03:00");
            Add(watch, "AsleepDeep", date, "03:00", date, "04:30");
            Add(watch, "Awake", date, "04:30", date, "04:40");
            Add(watch, "AsleepREM", date, "04:40", date, "06:20");
            Add("Cleo’s iPhone", "InBed", evening, "22:50", date, "06:30");
        }

        return Zip(("apple_health_export/export.xml", Encoding.UTF8.GetBytes(xml + "</HealthData>\n")));

        void Add(string source, string value, LocalDate from, string start, LocalDate to, string end) =>
            xml.Append(
                CultureInfo.InvariantCulture,
                $"""
                 <Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="{source}" device="name:{(
                    source.EndsWith("iPhone", StringComparison.Ordinal) ? "iPhone" : "Apple Watch"
                )}" creationDate="{to:uuuu-MM-dd} 08:00:00 -0400" startDate="{from:uuuu-MM-dd} {start}:00 -0400" endDate="{to:uuuu-MM-dd} {end}:00 -0400" value="HKCategoryValueSleepAnalysis{value}">
                  <MetadataEntry key="HKTimeZone" value="America/New_York"/>
                 </Record>

                """
            );
    }

    /// <summary>One night of Fitbit, which names no zone.</summary>
    internal static byte[] Fitbit(long id, string date, string start, string end, int asleep, int awake) =>
        Encoding.UTF8.GetBytes(
            $$$"""
            [{"logId": {{{id}}}, "dateOfSleep": "{{{date}}}", "startTime": "{{{start}}}", "endTime": "{{{end}}}",
              "minutesAsleep": {{{asleep}}}, "minutesAwake": {{{awake}}}, "type": "classic", "logType": "auto_detected",
              "mainSleep": true, "levels": {"data": [{"dateTime": "{{{start}}}", "level": "asleep", "seconds": {{{asleep
                * 60}}} }]} }]
            """
        );

    internal static byte[] Diary(params string[] rows) =>
        Encoding.UTF8.GetBytes(
            "date,bed_time,lights_out,sol_min,waso_min,final_awakening,out_of_bed\n" + string.Join('\n', rows) + "\n"
        );

    internal static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                var packed = zip.CreateEntry(name, CompressionLevel.SmallestSize);
                // The same file is the same to the byte, whenever it is made.
                packed.LastWriteTime = Exported;
                using var entry = packed.Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A zip of some kilobytes that unpacks to 300 MB which looks like an export.</summary>
    internal static byte[] Bomb()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("apple_health_export/export.xml", CompressionLevel.Optimal).Open();
            entry.Write("<?xml version=\"1.0\"?><!DOCTYPE HealthData []><HealthData>"u8);
            var block = new byte[1 << 20];
            for (var megabytes = 0; megabytes < 300; megabytes++)
            {
                entry.Write(block);
            }
        }

        return stream.ToArray();
    }
}
