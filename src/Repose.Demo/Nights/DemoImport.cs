using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;

namespace Repose.Demo;

/// <summary>The file in which a client brought what their device told.</summary>
internal static class DemoImport
{
    /// <summary>The row of its history: brought this morning, looked at, and kept.</summary>
    internal static NightsImport Of(DemoDay day, DemoClient client, IReadOnlyCollection<DevicePeriod> periods)
    {
        var at = day.Now - Duration.FromHours(2);
        var import = new NightsImport(
            DemoPractice.Id,
            IdOf(client),
            client.Id,
            "export.zip",
            41_000_000 + (periods.Count * 40_000L),
            "",
            DemoPractice.Zone.Id,
            "en",
            at
        );
        import.Receive(import.Size, at + Duration.FromMinutes(1));
        import.BeginReading(IdOf(client).Value, at + Duration.FromMinutes(3), at + Duration.FromMinutes(1));
        import.Find(Digest(client), "Apple Health", Finding(periods).Write(), at + Duration.FromMinutes(1));
        import.Store(periods.Count, at + Duration.FromMinutes(4));
        return import;
    }

    internal static Id<NightsImport> IdOf(DemoClient client) => Seed.Id<NightsImport>($"import/{client.Name}");

    private static ImportFinding Finding(IReadOnlyCollection<DevicePeriod> periods) =>
        new(
            [
                .. periods
                    .GroupBy(period => period.Source, StringComparer.Ordinal)
                    .Select(source => (source.Key, Nights: source.Measured()))
                    .OrderByDescending(source => source.Nights.Count)
                    .Select(source => new ImportFinding.Source(
                        source.Key,
                        SourceKind.Wearable,
                        source.Nights.Count,
                        source.Nights.Count,
                        source.Nights[0].Date,
                        source.Nights[^1].Date
                    )),
            ],
            [],
            [],
            AsksZone: false
        );

    /// <summary>Of a file that never was.</summary>
    private static string Digest(DemoClient client) =>
        string.Concat(Enumerable.Repeat(Seed.Guid(Seed.Chance(client.Name), default).ToString("N"), 2));
}
