using System.Globalization;

namespace Repose.Tests;

/// <summary>Nights for tests of the command, as a diary and as an Apple Health export.</summary>
internal static class SomeFiles
{
    internal const string DiaryHeader =
        "date,bed_time,lights_out,sol_min,awakenings,waso_min,final_awakening,out_of_bed,quality\n";

    /// <summary>A diary of a number of nights from 2 February 2026 on.</summary>
    internal static string Diary(int nights) =>
        DiaryHeader
        + string.Concat(
            Enumerable
                .Range(0, nights)
                .Select(night => new DateOnly(2026, 2, 2).AddDays(night))
                .Select(date =>
                    $"{date:yyyy-MM-dd},22:30,22:45,{10 + date.DayNumber * 7 % 50},1,{date.DayNumber * 11 % 40},06:30,06:45,3\n"
                )
        );

    /// <summary>Minutes of an actigraph from noon of 1 February 2026 on: two nights from 23:00 to 6:00, with a turn each hour.</summary>
    internal static string Epochs() =>
        "Date,Time,Axis1\n"
        + string.Concat(
            Enumerable
                .Range(0, 2 * 24 * 60)
                .Select(minute => new DateTime(2026, 2, 1, 12, 0, 0, DateTimeKind.Unspecified).AddMinutes(minute))
                .Select(time =>
                    time.ToString("dd'/'MM'/'yyyy,HH':'mm':'ss,", CultureInfo.InvariantCulture)
                    + (
                        time.Hour is > 5 and < 23 ? "1500\n"
                        : time.Minute == 0 ? "200\n"
                        : "0\n"
                    )
                )
        );

    /// <summary>One night of an Apple watch.</summary>
    internal const string Export = """
        <?xml version="1.0" encoding="UTF-8"?>
        <HealthData locale="en_CH">
         <Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="Jo’s Apple Watch" startDate="2026-02-02 23:00:00 +0100" endDate="2026-02-03 06:00:00 +0100" value="HKCategoryValueSleepAnalysisAsleepCore">
          <MetadataEntry key="HKTimeZone" value="Europe/Zurich"/>
         </Record>
        </HealthData>
        """;

    /// <summary>An export of the same format without any sleep.</summary>
    internal const string ExportWithoutSleep = """
        <?xml version="1.0" encoding="UTF-8"?>
        <HealthData locale="en_CH">
         <Record type="HKQuantityTypeIdentifierStepCount" sourceName="Phone" startDate="2026-02-02 23:00:00 +0100" endDate="2026-02-02 23:10:00 +0100" value="12"/>
        </HealthData>
        """;

    /// <summary>Ten sessions, twice a week from 23 February 2026 on.</summary>
    internal static string Sessions() =>
        "date,time,minutes,kind\n"
        + string.Concat(
            Enumerable
                .Range(0, 10)
                .Select(session => new DateOnly(2026, 2, 23).AddDays(session / 2 * 7 + session % 2 * 3))
                .Select(date => $"{date:yyyy-MM-dd},17:30,30,massage\n")
        );
}
