using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Files of epochs as ActiGraph and Actiwatch write them, of sleepers who do not exist.</summary>
internal static class ActigraphFile
{
    public static readonly DateTime Start = new(2026, 3, 26, 12, 0, 0);

    /// <summary>ActiLife's CSV with its header.</summary>
    public static byte[] ActiLife(int days, TimeSpan epoch, string dateFormat = " date format M/d/yyyy")
    {
        var lines = new StringBuilder()
            .Append(
                CultureInfo.InvariantCulture,
                $"------------ Data File Created By ActiGraph GT3X+ ActiLife v6.13.3 Firmware v2.5.0{dateFormat} Filter Normal -----------\r\n"
            )
            .Append("Serial Number: NEO1D00000000\r\n")
            .Append(CultureInfo.InvariantCulture, $"Start Time {Start:HH:mm:ss}\r\n")
            .Append(CultureInfo.InvariantCulture, $"Start Date {Start:M/d/yyyy}\r\n")
            .Append(CultureInfo.InvariantCulture, $"Epoch Period (hh:mm:ss) {epoch:hh\\:mm\\:ss}\r\n")
            .Append("Download Time 16:25:52\r\nDownload Date 4/28/2026\r\nCurrent Memory Address: 0\r\n")
            .Append("Current Battery Voltage: 4.22     Mode = 61\r\n")
            .Append("--------------------------------------------------\r\n");
        foreach (var count in EpochCounts.Days(days, epoch))
        {
            lines.Append(CultureInfo.InvariantCulture, $"{count},{count},{count},0,0,0,0,10,0,0\r\n");
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    /// <summary>A table of date, time and axes.</summary>
    public static byte[] Table(int days, DateTime start, string date = "M/d/yyyy", string time = "h:mm tt")
    {
        var lines = new StringBuilder("Date,Time,Axis1,Axis2,Axis3\n");
        foreach (var (count, at) in EpochCounts.Days(days, EpochCounts.Minute).Select((count, at) => (count, at)))
        {
            var now = start.AddMinutes(at);
            lines.Append(
                CultureInfo.InvariantCulture,
                $"{now.ToString(date, CultureInfo.InvariantCulture)},{now.ToString(time, CultureInfo.InvariantCulture)},{count},0,0\n"
            );
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    /// <summary>An Actiwatch's .awd.</summary>
    public static byte[] Awd(int days, int quartersOfAMinute = 4)
    {
        var counts = EpochCounts.Days(days, TimeSpan.FromSeconds(15 * quartersOfAMinute));
        var lines = counts.Select((count, at) => at == 90 ? $"{count}M" : $"{count}");
        var text =
            $"Nobody\r\n26-Mar-2026\r\n12:00\r\n{quartersOfAMinute}\r\n0\r\nV123456\r\nF\r\n{string.Join("\r\n", lines)}\r\n";
        return Encoding.Latin1.GetBytes(text);
    }

    /// <summary>Philips Actiware's CSV: sections, and then the epochs.</summary>
    public static byte[] Actiware(int days)
    {
        var lines = new StringBuilder("\"-------------------- Actiware Export File --------------------\"\r\n\r\n")
            .Append("\"------------------------ Statistics ---------------------------\"\r\n")
            .Append("\"Interval Type\",\"Interval#\",\"Start Date\"\r\n\"REST\",\"1\",\"3/26/2026\"\r\n\r\n")
            .Append("\"--------------------- Epoch-by-Epoch Data -------------------\"\r\n\r\n")
            .Append(
                "\"Line\",\"Date\",\"Time\",\"Off-Wrist Status\",\"Activity\",\"Marker\",\"Sleep/Wake\",\"Interval Status\"\r\n"
            );
        foreach (var (count, at) in EpochCounts.Days(days, EpochCounts.Minute).Select((count, at) => (count, at)))
        {
            var now = Start.AddMinutes(at);
            lines.Append(
                CultureInfo.InvariantCulture,
                $"\"{at + 1}\",\"{now:M/d/yyyy}\",\"{now:h:mm:ss tt}\",\"0\",\"{(at == 5 ? "NaN" : count)}\",\"0\",\"1\",\"ACTIVE\"\r\n"
            );
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    /// <summary>ActiGraph's .agd, made by SQLite itself.</summary>
    public static byte[] Agd(int days, int epochSeconds, string missing = "")
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using (var database = new SqliteConnection($"Data Source={path};Pooling=false"))
        {
            database.Open();
            Run(
                database,
                "CREATE TABLE settings (settingID INTEGER PRIMARY KEY, settingName VARCHAR(64), settingValue VARCHAR(8192))"
            );
            Run(database, "CREATE TABLE data (dataTimestamp INTEGER, axis1 REAL, axis2 REAL, axis3 REAL)");
            using var all = database.BeginTransaction();
            foreach (
                var (name, value) in new[] { ("epochlength", $"{epochSeconds}"), ("startdatetime", $"{Start.Ticks}") }
            )
            {
                Run(
                    database,
                    $"INSERT INTO settings (settingName, settingValue) SELECT '{name}', '{value}' WHERE '{name}' <> '{missing}'"
                );
            }

            var ticks = Start.Ticks;
            foreach (var count in EpochCounts.Days(days, TimeSpan.FromSeconds(epochSeconds)))
            {
                Run(database, $"INSERT INTO data VALUES ({ticks}, {count}, 0, 0)");
                ticks += TimeSpan.FromSeconds(epochSeconds).Ticks;
            }

            all.Commit();
        }

        var bytes = File.ReadAllBytes(path);
        File.Delete(path);
        return bytes;
    }

    private static void Run(SqliteConnection database, string command)
    {
        using var run = database.CreateCommand();
        run.CommandText = command;
        run.ExecuteNonQuery();
    }
}
