using System.Text;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.AppleHealth;

public sealed class ReadingAppleHealth
{
    private static readonly Instant Evening = SomeNights.At(2024, 3, 4, 23, 0);
    private static readonly Instant Morning = SomeNights.At(2024, 3, 5, 7, 0);
    private static readonly string Core = AppleExport.Value(SleepState.Light);

    [Fact]
    public void Gives_one_period_for_each_record_as_told()
    {
        var night = SomeNights.One();

        var imported = Some.Import(new AppleExport().Pulse(500).Add(night).Pulse(500).ToXml());

        Assert.Equal("Apple Health", imported.Format);
        Assert.Equal(night.Spans(), imported.Periods.Select(p => Assert.Single(p.Spans)));
        Assert.All(imported.Periods, p => Assert.Equal((p.Spans[0].Start, p.Spans[0].End), (p.Start, p.End)));
        Assert.All(imported.Periods, p => Assert.Equal("Europe/Zurich", p.Zone.Id));
        Assert.Empty(imported.LeftOut);
        Assert.Empty(imported.Remarks);
    }

    [Theory]
    [InlineData("apple_health_export")]
    [InlineData("apple_health_export/Export de santé")]
    public void Finds_the_export_in_its_zip_by_content(string folder) =>
        Assert.Equal(6, Some.Import(new AppleExport().Add(SomeNights.One()).ToZip(folder)).Periods.Count);

    [Fact]
    public void Reads_the_records_of_a_table_as_those_of_the_export()
    {
        var night = SomeNights.One();

        var table = Some.Import(AppleExport.Table([night]));

        Assert.Equal("Apple Health", table.Format);
        Assert.Equal(Some.Import(new AppleExport().Add(night).ToXml()).Periods, table.Periods, SamePeriods.Instance);
    }

    [Fact]
    public void Passes_over_the_other_records_of_a_table_and_counts_what_cannot_be_read()
    {
        var imported = Some.Import(
            Encoding.UTF8.GetBytes(
                $"""
                type;sourceName;startDate;endDate;value
                HKQuantityTypeIdentifierStepCount;iPhone;2024-03-04 12:00:00 +0100;2024-03-04 12:10:00 +0100;250
                HKCategoryTypeIdentifierSleepAnalysis;iPhone;2024-03-04 23:00:00 +0100;2024-03-05 07:00:00 +0100;{Core}
                HKCategoryTypeIdentifierSleepAnalysis;iPhone;3/5/2024 23:00;3/6/2024 7:00;{Core}

                """
            )
        );

        Assert.Equal((Evening, Morning), (Assert.Single(imported.Periods).Start, imported.Periods[0].End));
        Assert.Equal(1, Assert.Single(imported.LeftOut).Count);
    }

    [Theory]
    [InlineData("HKCategoryValueSleepAnalysisAsleep", SleepState.Asleep)]
    [InlineData("HKCategoryValueSleepAnalysisInBed", SleepState.InBed)]
    [InlineData("0", SleepState.InBed)]
    [InlineData("1", SleepState.Asleep)]
    [InlineData("2", SleepState.Awake)]
    [InlineData("3", SleepState.Light)]
    [InlineData("4", SleepState.Deep)]
    [InlineData("5", SleepState.Rem)]
    public void Understands_old_names_and_numbers(string value, SleepState state) =>
        Assert.Equal(state, One(new AppleExport().Record(value, Evening, Morning)).Spans[0].State);

    [Theory]
    [InlineData("Jo\u2019s Apple\u00a0Watch", null, SourceKind.Wearable)]
    [InlineData("Jo & Co's \"iPhone\"", null, SourceKind.Phone)]
    [InlineData("Schlaf", "<<HKDevice: 0x1>, name:iPhone, model:iPhone>", SourceKind.Phone)]
    [InlineData("Schlaf", "<<HKDevice: 0x1>, name:Apple Watch, model:Watch>", SourceKind.Wearable)]
    [InlineData("SleepWatch", null, SourceKind.App)]
    [InlineData("Pillow", null, SourceKind.App)]
    public void Tells_what_sort_of_source_it_is(string name, string? device, SourceKind kind) =>
        Assert.Equal(new(name, kind), One(new AppleExport().Record(Core, Evening, Morning, name, device)).Source);

    [Fact]
    public void Decodes_numbered_characters_and_leaves_other_entities_alone()
    {
        var xml = Edited(
            new AppleExport().Record(Core, Evening, Morning, "NAME", null),
            "NAME",
            "&#74;o&#x2019;s &lol; &amp;lt;"
        );

        Assert.Equal("Jo\u2019s &lol; &lt;", Assert.Single(Some.Import(xml).Periods).Source.Name);
    }

    [Theory]
    [InlineData("\"", "'")]
    [InlineData("=\"", " = \"")]
    [InlineData(" startDate", "\r\n\t startDate")]
    [InlineData(" value=\"HK", " unknown='a > b' value=\"HK")]
    [InlineData("<?xml", "\uFEFF<?xml")]
    [InlineData(
        "<MetadataEntry",
        "<!-- value=\"2\" --><MetadataEntry key=\"x\" value=\"SleepAnalysis\"></MetadataEntry><MetadataEntry"
    )]
    [InlineData("<MetadataEntry", "<MetadataEntry key=\"x\" value=\"\u000B\"/><MetadataEntry")]
    [InlineData("  <MetadataEntry", "  <List>\n <Beat bpm=\"72\"/>\n </List>\n  <MetadataEntry")]
    public void Does_not_mind_how_the_xml_is_written(string one, string other)
    {
        var export = new AppleExport().Record(Core, Evening, Morning);

        var period = Assert.Single(Some.Import(Edited(export, one, other)).Periods);

        Assert.Equal(new StateSpan(SleepState.Light, Evening, Morning), period.Spans[0]);
        Assert.Equal("Europe/Zurich", period.Zone.Id);
    }

    [Fact]
    public void Is_not_harmed_by_a_document_type_that_explodes()
    {
        var bomb = string.Concat(
            Enumerable
                .Range(1, 9)
                .Select(i => $"<!ENTITY lol{i} \"{string.Concat(Enumerable.Repeat($"&lol{i - 1};", 10))}\">\n")
        );
        var export = new AppleExport { Dtd = "<!ENTITY lol0 \"lol\">\n" + bomb }.Record(
            Core,
            Evening,
            Morning,
            "NAME",
            null
        );

        Assert.Equal("&lol9;", Assert.Single(Some.Import(Edited(export, "NAME", "&lol9;")).Periods).Source.Name);
    }

    [Fact]
    public void Counts_a_thing_told_twice_once_and_says_so()
    {
        var export = new AppleExport()
            .Raw(" <Correlation type=\"x\">\n")
            .Record(Core, Evening, Morning)
            .Raw(" </Correlation>\n");

        var imported = Some.Import(export.Record(Core, Evening, Morning).ToXml());

        Assert.Single(imported.Periods);
        var left = Assert.Single(imported.LeftOut);
        Assert.Equal((1, "it says the same as an earlier one"), (left.Count, left.Why));
        Assert.Contains("sleep record 2", left.Where[0]);
    }

    [Fact]
    public void Leaves_out_what_cannot_be_and_says_where()
    {
        var export = new AppleExport()
            .Record(Core, Evening, Morning)
            .Record(Core, Evening, Evening)
            .Record(Core, Morning, Evening)
            .Record("HKCategoryValueSleepAnalysisDreaming", Evening, Morning);

        var imported = Some.Import(
            Edited(
                export.Record(Core, Morning, Morning + Duration.FromMinutes(1)),
                "08:01:00",
                "08:61:00",
                "07:01:00",
                "07:61:00"
            )
        );

        Assert.Equal([2, 1, 1], imported.LeftOut.Select(l => l.Count));
        Assert.Single(imported.Periods);
    }

    [Fact]
    public void Reads_a_record_without_a_zone_in_the_zone_of_the_person()
    {
        var tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

        var imported = Some.Import(
            new AppleExport().Record(Core, Evening, Morning, zone: null).ToXml(),
            Some.Options(tokyo)
        );

        Assert.Same(tokyo, imported.Periods[0].Zone);
        Assert.Contains("Asia/Tokyo", Assert.Single(imported.Remarks));
    }

    [Fact]
    public void Keeps_the_offset_of_a_record_when_nothing_else_is_known()
    {
        var export = new AppleExport { Offset = Offset.FromHours(-4) }.Record(Core, Evening, Morning, zone: null);

        var imported = Some.Import(export.ToXml());

        Assert.Equal(DateTimeZone.ForOffset(Offset.FromHours(-4)), imported.Periods[0].Zone);
        Assert.Equal(Evening, imported.Periods[0].Start);
        Assert.Contains("--zone", Assert.Single(imported.Remarks));
    }

    [Fact]
    public void Notes_what_was_entered_by_hand()
    {
        var entry = "  <MetadataEntry key=\"HKWasUserEntered\" value=\"1\"/>\n";

        Assert.Equal("entered by hand", One(new AppleExport().Record(Core, Evening, Morning, metadata: entry)).Note);
    }

    [Fact]
    public void Reads_utf_16()
    {
        var text = new AppleExport().Add(SomeNights.One()).ToText();

        Assert.Equal(6, Some.Import([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]).Periods.Count);
        Assert.Equal(6, Some.Import(Encoding.BigEndianUnicode.GetBytes(text)).Periods.Count);
    }

    [Fact]
    public void Says_that_there_is_no_sleep()
    {
        var refusal = Some.Refuse<NoSleepFound>(new AppleExport().Pulse(10).ToXml());

        Assert.Equal("no-sleep", refusal.Code);
        Assert.Equal("Apple Health", refusal.Format);
    }

    [Fact]
    public void Refuses_an_export_that_stops_in_the_middle()
    {
        var whole = new AppleExport().Add(SomeNights.One()).Pulse(10).ToXml();

        foreach (var length in new[] { whole.Length - 5, whole.Length / 2, whole.Length / 2 + 400, 700 })
        {
            Assert.Contains("</HealthData>", Some.Refuse<CutShort>(whole[..length]).HowFar);
        }
    }

    private static SleepPeriod One(AppleExport export) => Assert.Single(Some.Import(export.ToXml()).Periods);

    private static byte[] Edited(AppleExport export, params string[] pairs)
    {
        var text = export.ToText();
        foreach (var pair in pairs.Chunk(2))
        {
            text = text.Replace(pair[0], pair[1]);
        }

        return Encoding.UTF8.GetBytes(text);
    }
}
