using System.Globalization;
using System.Text;
using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes the tables of Samsung Health: a line about the table, long names, and a cell too many in each row.</summary>
internal sealed class SamsungFiles
{
    private readonly List<string> sleeps = [];
    private readonly List<string> stages = [];

    public string Prefix { get; init; } = "com.samsung.health.sleep.";

    public bool InMilliseconds { get; init; }

    public Encoding Encoding { get; init; } = Encoding.UTF8;

    public SamsungFiles Add(SleepNight night, string id, string combined = "", bool staged = true)
    {
        var offset = night.Start.InZone(night.Zone).Offset.ToString("'UTC'+HHmm", CultureInfo.InvariantCulture);
        sleeps.Add($"34,{combined},-1,{Time(night.Start)},{offset},{Time(night.End)},{id},");
        foreach (var span in staged ? night.Spans() : [])
        {
            stages.Add($"{Time(span.Start)},{id},{Code(span.State)},{offset},{Time(span.End)},{stages.Count},");
        }

        return this;
    }

    public (string Name, byte[] Content) Sleeps(string folder = "samsunghealth_jo") =>
        File(
            $"{folder}/com.samsung.shealth.sleep.20240401.csv",
            "com.samsung.shealth.sleep,6307003,11",
            $"sleep_score,combined_id,sleep_type,{Prefix}start_time,{Prefix}time_offset,{Prefix}end_time,{Prefix}datauuid",
            sleeps
        );

    public (string Name, byte[] Content) Stages(string folder = "samsunghealth_jo") =>
        File(
            $"{folder}/com.samsung.health.sleep_stage.20240401.csv",
            "com.samsung.health.sleep_stage,6307003,7",
            "start_time,sleep_id,stage,time_offset,end_time,datauuid",
            stages
        );

    private (string Name, byte[] Content) File(string name, string about, string header, List<string> rows)
    {
        var text = string.Join("\r\n", rows.Prepend(header).Prepend(about)) + "\r\n";
        return (name, [.. Encoding.Preamble, .. Encoding.GetBytes(text)]);
    }

    private string Time(Instant time) =>
        InMilliseconds
            ? time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)
            : time.InUtc().LocalDateTime.ToString("uuuu-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);

    private static int Code(SleepState state) =>
        state switch
        {
            SleepState.Awake => 40001,
            SleepState.Light => 40002,
            SleepState.Deep => 40003,
            _ => 40004,
        };
}
