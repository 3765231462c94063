using System.Globalization;
using System.Text;
using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes sleepdata.csv as the generations of Sleep Cycle do.</summary>
internal static class SleepCycleFile
{
    private const string Names2013 =
        "Start;End;Sleep quality;Time in bed;Wake up;Sleep Notes;Heart rate;Activity (steps)";

    private const string Names2019 =
        "Start;End;Sleep Quality;Regularity;Mood;Heart rate (bpm);Steps;Alarm mode;Air Pressure (Pa);City;"
        + "Movements per hour;Time in bed (seconds);Time asleep (seconds);Time before sleep (seconds);Window start;"
        + "Window stop;Did snore;Snore time;Weather temperature (°C);Weather type;Notes";

    private const string Names2023 = Names2019 + ";Awake (seconds);Dream (seconds);Light (seconds);Deep (seconds)";

    /// <summary>Time in bed alone.</summary>
    public static byte[] Of2013(params IEnumerable<SleepNight> nights) =>
        File(
            Names2013,
            nights.Select(n =>
                $"{Clock(n.Start, n)};{Clock(n.End, n)};75%;{(n.End - n.Start).ToString("H:mm", CultureInfo.InvariantCulture)};:);;62;4021"
            )
        );

    /// <summary>Seconds in bed, asleep, and before sleep.</summary>
    public static byte[] Of2019(params IEnumerable<SleepNight> nights) =>
        File(Names2019, nights.Select(n => Row(n, 60 * (int)(n.End - n.Start).TotalMinutes)));

    public static byte[] Of2019(SleepNight night, int secondsInBed) => File(Names2019, [Row(night, secondsInBed)]);

    /// <summary>Stages too.</summary>
    public static byte[] Of2023(params IEnumerable<SleepNight> nights) =>
        File(
            Names2023,
            nights.Select(n =>
                Row(n, 60 * (int)(n.End - n.Start).TotalMinutes)
                + $";{Seconds(n, SleepState.Awake)};{Seconds(n, SleepState.Rem)};{Seconds(n, SleepState.Light)};{Seconds(n, SleepState.Deep)}"
            )
        );

    private static string Row(SleepNight night, int inBed) =>
        $"{Clock(night.Start, night)};{Clock(night.End, night)};79%;0%;;0;0;Normal;101.1;;12.9;{inBed}.0;"
        + $"{Seconds(night, SleepState.Light, SleepState.Deep, SleepState.Rem)}.0;300.0;2017-10-09 07:05:00;"
        + "2017-10-09 07:35:00;true;404.0;0.0;No weather;";

    private static byte[] File(string names, IEnumerable<string> rows) =>
        Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(names)) + "\n");

    private static int Seconds(SleepNight night, params SleepState[] states) => 60 * night.Minutes(states);

    private static string Clock(Instant time, SleepNight night) =>
        time.InZone(night.Zone).LocalDateTime.ToString("uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
