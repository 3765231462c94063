using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Files of every format that hold given nights: one format, one or several files.</summary>
internal static class EveryMaker
{
    private static readonly Dictionary<string, Func<IReadOnlyList<SleepNight>, byte[]>[]> Makers = new(
        StringComparer.Ordinal
    )
    {
        ["apple health"] = [n => n.Aggregate(new AppleExport(), (f, night) => f.Add(night)).ToXml()],
        ["apple health table"] = [AppleExport.Table],
        ["fitbit logs"] = [n => n.Aggregate(new FitbitExport(), (f, night) => f.Add(night, id: Id(night))).ToTakeout()],
        ["fitbit tables"] = [n => FitbitTables.Sleeps(n), FitbitTables.Stages],
        ["google health"] = [FitbitTables.GoogleHealth],
        ["oura"] = [n => OuraFiles.Json("sleep", n.Select(night => OuraFiles.Sleep(night)))],
        ["oura trends"] = [n => OuraFiles.Trends(OuraFiles.TrendsOf2020, n)],
        ["garmin account"] = [n => GarminFiles.List(n.Select(night => GarminFiles.OfAccount(night)))],
        ["garmin api"] = [n => GarminFiles.List(n.Select(GarminFiles.OfApi))],
        ["whoop"] = [n => n.Aggregate(new WhoopExport(), (f, night) => f.Add(night)).ToBytes()],
        ["withings"] = [WithingsFile.Of],
        ["sleep as android"] = [n => n.Aggregate(new SleepAsAndroidFile(), (f, night) => f.Add(night)).ToBytes()],
        ["sleep cycle 2019"] = [n => SleepCycleFile.Of2019(n)],
        ["sleep cycle 2023"] = [n => SleepCycleFile.Of2023(n)],
        ["health connect"] = [n => n.Aggregate(new HealthConnectFile(), (f, night) => f.Add(night)).ToBytes()],
        ["sleepmeter"] = [n => HandKeptFiles.Sleepmeter(n)],
        ["plees tracker"] = [n => HandKeptFiles.Plees(n)],
        ["polar flow"] = [n => PolarFiles.Results(n.Select(night => PolarFiles.Night(night)))],
        ["fhir"] = [n => FhirFile.Bundle(n.SelectMany(night => FhirFile.Night(night)))],
        ["samsung"] = [n => Samsung(n).Sleeps().Content, n => Samsung(n).Stages().Content],
        ["spreadsheet xlsx"] =
        [
            n =>
                n.Aggregate(new XlsxFile().Row("Sleep", "Wake"), (f, night) => f.Row(night.From(), night.Until()))
                    .ToBytes(),
        ],
        ["spreadsheet ods"] =
        [
            n =>
                n.Aggregate(new OdsFile().Row("Beginn", "Ende"), (f, night) => f.Row(night.From(), night.Until()))
                    .ToBytes(),
        ],
        ["spreadsheet csv"] = [HandKeptFiles.Spreadsheet],
        ["repose"] = [OwnFile],
    };

    public static IEnumerable<string> Names => Makers.Keys;

    /// <summary>The files of one maker.</summary>
    public static IEnumerable<byte[]> Files(string maker, IEnumerable<SleepNight> nights)
    {
        List<SleepNight> all = [.. nights];
        return Makers[maker].Select(make => make(all));
    }

    /// <summary>A clock time of the sleeper.</summary>
    public static LocalDateTime From(this SleepNight night) => night.Start.InZone(night.Zone).LocalDateTime;

    /// <summary>A clock time of the sleeper.</summary>
    public static LocalDateTime Until(this SleepNight night) => night.End.InZone(night.Zone).LocalDateTime;

    private static byte[] OwnFile(IReadOnlyList<SleepNight> nights)
    {
        using var file = new MemoryStream();
        NightsJson.Write(
            file,
            nights.Select(night => new SleepPeriod
            {
                Source = new("Watch", SourceKind.Wearable),
                Start = night.Start,
                End = night.End,
                Zone = night.Zone,
                Spans = [.. night.Spans()],
                Totals = new(
                    Duration.FromMinutes(night.Minutes(SleepState.Light, SleepState.Deep, SleepState.Rem)),
                    Duration.FromMinutes(night.Minutes(SleepState.Awake))
                ),
            }),
            []
        );
        return file.ToArray();
    }

    private static long Id(SleepNight night) => night.Start.ToUnixTimeSeconds();

    private static SamsungFiles Samsung(IReadOnlyList<SleepNight> nights) =>
        nights.Aggregate(new SamsungFiles(), (files, night) => files.Add(night, $"{Id(night)}"));
}
