using NodaTime;
using NodaTime.Text;
using Repose.Sleep;

namespace Repose.Import.Tests.AppleHealth;

public sealed class AppleSamples
{
    [Fact]
    public void Of_a_watch_and_a_phone_agree_with_the_list_of_their_records()
    {
        var rows = File.ReadLines(Samples.Find("apple_health/real_watch_iphone_sleep.csv"))
            .Skip(1)
            .Select(l => l.Split(','));
        var time = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss o<+HHmm>");
        var told = rows.Select(r =>
                (Name: "Jo\u2019s " + r[0], Value: r[3], Zone: r[4], Start: At(r[1]), End: At(r[2]))
            )
            .ToList();

        var imported = Some.Import(Samples.Read("apple_health/real_watch_iphone_sleep_export.xml"));

        var twice = imported.LeftOut.Sum(l => l.Count);
        Assert.Equal(told.Count, imported.Periods.Count + twice);
        Assert.Equal(told.Distinct().Count(), imported.Periods.Count);
        Assert.Equal(Union(told.Select(t => (t.Start, t.End))), Union(imported.Periods.Select(p => (p.Start, p.End))));
        Assert.Equal(
            told.Distinct()
                .GroupBy(t => (t.Name, Fixtures.AppleExport.Value(State(t.Value))))
                .ToDictionary(g => g.Key, g => g.Count()),
            imported
                .Periods.GroupBy(p => (p.Source.Name, Fixtures.AppleExport.Value(p.Spans[0].State)))
                .ToDictionary(g => g.Key, g => g.Count())
        );
        Assert.Equal(
            told.Select(t => t.Zone).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            imported.Periods.Select(p => p.Zone.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );

        Instant At(string text) => time.Parse(text).Value.ToInstant();
    }

    [Theory]
    [InlineData("real_watch_iphone_sleep_export.xml", "real_watch_iphone_sleep")]
    [InlineData("real_watch_iphone_sleep.csv", "real_watch_iphone_sleep")]
    [InlineData("healthcare_dashboard_SleepAnalysis.csv", "healthcare_dashboard_SleepAnalysis")]
    [InlineData("landing-zone_export_v14dtd.xml", "landing-zone_export_v14dtd")]
    [InlineData("apple-health-parser_export.xml", "apple-health-parser_export")]
    public void Agree_with_what_was_worked_out_by_hand(string export, string expected) =>
        Assert.Empty(
            ExpectedNights.Differences(
                $"apple_health/{expected}.expected.csv",
                Some.Import(Samples.Read($"apple_health/{export}")).Periods
            )
        );

    [Fact]
    public void Without_sleep_are_named_as_such() =>
        Some.Refuse<NoSleepFound>(Samples.Read("apple_health/healthkit-to-sqlite_export.xml"));

    private static SleepState State(string value) =>
        value["HKCategoryValueSleepAnalysis".Length..] switch
        {
            "InBed" => SleepState.InBed,
            "Awake" => SleepState.Awake,
            "AsleepCore" => SleepState.Light,
            "AsleepDeep" => SleepState.Deep,
            "AsleepREM" => SleepState.Rem,
            _ => SleepState.Asleep,
        };

    private static Duration Union(IEnumerable<(Instant Start, Instant End)> all)
    {
        var sum = Duration.Zero;
        var reached = Instant.MinValue;
        foreach (var (start, end) in all.OrderBy(a => a.Start))
        {
            var from = Instant.Max(start, reached);
            sum += end > from ? end - from : Duration.Zero;
            reached = Instant.Max(reached, end);
        }

        return sum;
    }
}
