using System.Globalization;
using System.Text;
using NodaTime.Text;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes sleep.csv as Withings does.</summary>
internal static class WithingsFile
{
    private const string Header =
        "from,to,\"light (s)\",\"deep (s)\",\"rem (s)\",\"awake (s)\",\"wake up\",\"Duration to sleep (s)\",\"Duration to wake up (s)\",\"Snoring (s)\",\"Snoring episodes\",\"Average heart rate\",\"Heart rate (min)\",\"Heart rate (max)\"\n";

    public static byte[] Of(IEnumerable<SleepNight> nights) =>
        Encoding.UTF8.GetBytes(
            Header
                + string.Concat(
                    nights.Select(night =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{Time(night, night.Start)},{Time(night, night.End)},{60 * night.Minutes(SleepState.Light)},{60 * night.Minutes(SleepState.Deep)},{60 * night.Minutes(SleepState.Rem)},{60 * night.Minutes(SleepState.Awake)},2,0,0,0,0,60,50,80\n"
                        )
                    )
                )
        );

    private static string Time(SleepNight night, NodaTime.Instant time) =>
        OffsetDateTimePattern.ExtendedIso.Format(time.InZone(night.Zone).ToOffsetDateTime());
}
