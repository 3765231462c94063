using Repose.Import.Actigraphy;
using Repose.Import.AppleHealth;
using Repose.Import.Diary;
using Repose.Import.Fhir;
using Repose.Import.Fitbit;
using Repose.Import.Garmin;
using Repose.Import.HealthConnect;
using Repose.Import.Oura;
using Repose.Import.Own;
using Repose.Import.PleesTracker;
using Repose.Import.PolarFlow;
using Repose.Import.Samsung;
using Repose.Import.SleepAsAndroid;
using Repose.Import.SleepCycle;
using Repose.Import.Sleepmeter;
using Repose.Import.Spreadsheets;
using Repose.Import.Whoop;
using Repose.Import.Withings;

namespace Repose.Import;

/// <summary>Every format that we read. A new one is a folder of its own and a line here.</summary>
internal static class SleepFormats
{
    public static IReadOnlyList<ISleepFormat> All { get; } =
    [
        new OwnNights(),
        new AppleHealthExport(),
        new FitbitExport(),
        new OuraExport(),
        new GarminExport(),
        new WhoopExport(),
        new WithingsExport(),
        new SamsungExport(),
        new PolarFlowExport(),
        new SleepAsAndroidExport(),
        new SleepCycleExport(),
        new HealthConnectExport(),
        new SleepmeterExport(),
        new PleesTrackerExport(),
        new FhirBundle(),
        new ActiGraphAgd(),
        new ActiGraphCsv(),
        new ActiwatchCsv(),
        new ActiwatchAwd(),
        new DiaryCsv(),
        new SpreadsheetDiary(),
    ];
}
