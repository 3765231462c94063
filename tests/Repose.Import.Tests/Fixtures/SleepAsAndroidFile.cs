using System.Globalization;
using System.Text;
using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes sleep-export.csv as Sleep as Android does: each sleep, newest first, with a row of names of its own.</summary>
internal sealed class SleepAsAndroidFile
{
    private const string Names =
        "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo";

    private readonly List<string> sleeps = [];

    /// <summary>A tracked night, with the stages as events. Being awake lies inside of the stage before.</summary>
    public SleepAsAndroidFile Add(SleepNight night)
    {
        var asleep = night.Minutes(SleepState.Light, SleepState.Deep, SleepState.Rem);
        var deep = (double)night.Minutes(SleepState.Deep) / asleep;
        var events = new List<string> { $"DHA-{night.Start.ToUnixTimeMilliseconds()}-1.69E29" };
        string? running = null;
        foreach (var span in night.Spans())
        {
            var name = span.State.ToString().ToUpperInvariant();
            if (span.State != SleepState.Awake)
            {
                events.AddRange(running is null ? [] : [$"{running}_END-{Ms(span.Start)}"]);
                running = name;
            }

            events.Add($"{name}_START-{Ms(span.Start)}");
            events.AddRange(span.State == SleepState.Awake ? [$"{name}_END-{Ms(span.End)}"] : []);
        }

        events.Add($"{running}_END-{Ms(night.End)}");
        events.Add($"TRACKING_STOPPED_BY_USER-{Ms(night.End)}");
        return Row(
            night,
            (night.End - night.Start).TotalHours,
            Number(deep),
            $"-{night.Minutes(SleepState.Awake)}",
            events
        );
    }

    /// <summary>A night that somebody entered.</summary>
    public SleepAsAndroidFile ByHand(SleepNight night) =>
        Row(night, (night.End - night.Start).TotalHours, "-1.0", "-1.0", []);

    public SleepAsAndroidFile Row(
        SleepNight night,
        double hours,
        string deep,
        string adjusted,
        IReadOnlyList<string> events,
        string? zone = null
    )
    {
        var names = Names + ",\"23:15\"" + string.Concat(events.Select(_ => ",\"Event\""));
        string[] cells =
        [
            Ms(night.Start),
            zone ?? night.Zone.Id,
            Clock(night.Start, night.Zone),
            Clock(night.End, night.Zone),
            Clock(night.End, night.Zone),
            Number(hours),
            "3.0",
            "a \"\"good\"\" night, #sport_2x \\n",
            "10007",
            "-1",
            "-1.0",
            "3",
            deep,
            adjusted,
            "",
            "0.25",
            .. events,
        ];
        sleeps.Insert(0, $"{names}\n{string.Join(',', cells.Select(c => $"\"{c}\""))}\n,,,,,,,,,,,,,,,0.1\n");
        return this;
    }

    public string ToText() => string.Concat(sleeps);

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(ToText());

    public byte[] ToZip() =>
        ZipFile.Of(
            ("sleep-export.csv", ToBytes()),
            ("prefs.xml", "<map />"u8.ToArray()),
            ("alarms.json", "[]"u8.ToArray())
        );

    private static string Ms(Instant time) => time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    private static string Clock(Instant time, DateTimeZone zone) =>
        time.InZone(zone).LocalDateTime.ToString("dd. MM. uuuu H:mm", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("0.00000000", CultureInfo.InvariantCulture);
}
