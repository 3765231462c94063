using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Repose.Import.AppleHealth;
using Repose.Import.Files;
using Repose.Import.Tests.Fixtures;

namespace Repose.Import.Tests.AppleHealth;

public sealed class ScanningForSleep
{
    [Fact]
    public void Finds_the_same_whatever_the_window_and_the_size_of_the_reads()
    {
        var xml = Export(seed: 1, nights: 4);
        var whole = Scan(new MemoryStream(xml), 1 << 20);
        Assert.True(whole.Count > 60);

        Prop.ForAll(
                Gen.Choose(1100, 6000)
                    .SelectMany(w => Gen.Choose(1, 3000).Select(r => (Window: w, Read: r)))
                    .ToArbitrary(),
                size =>
                    Scan(new DrippingStream(xml, size.Read), size.Window).SequenceEqual(whole, StringComparer.Ordinal)
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Finds_the_same_whatever_the_order_of_the_attributes()
    {
        (string, string)[] attributes =
        [
            ("type", "HKCategoryTypeIdentifierSleepAnalysis"),
            ("sourceName", "Watch"),
            ("device", "d"),
            ("startDate", "2024-03-04 23:00:00 +0100"),
            ("endDate", "2024-03-05 07:00:00 +0100"),
            ("value", "HKCategoryValueSleepAnalysisAsleepDeep"),
        ];
        var expected = Scan(new MemoryStream(new AppleExport().Raw(AppleExport.Element(attributes)).ToXml()), 4096);

        Prop.ForAll(
                Gen.Shuffle(attributes).ToArbitrary(),
                order =>
                    Scan(new MemoryStream(new AppleExport().Raw(AppleExport.Element(order)).ToXml()), 4096)
                        .SequenceEqual(expected, StringComparer.Ordinal)
            )
            .QuickCheckThrowOnFailure();
        Assert.Single(expected);
    }

    [Fact]
    public void Keeps_its_window_when_a_line_never_ends()
    {
        var head = Encoding.UTF8.GetBytes(
            "<HealthData>\n <Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" sourceName=\""
        );
        var tail = Encoding.UTF8.GetBytes("\"/>\n" + AppleExportTail());
        using var stream = new LongStream(head, 2L << 30, tail);
        using var scanner = new SleepRecordScanner(stream, 64 << 10);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var found = 0;
        while (scanner.TryRead(out _))
        {
            found++;
        }

        var leftOut = new LeftOutList();
        scanner.TellLeftOut(leftOut);
        Assert.Equal(1, found);
        Assert.True(scanner.IsComplete);
        Assert.Equal((1, "it is longer than 64 kB"), (leftOut.ToList()[0].Count, leftOut.ToList()[0].Why));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void Leaves_out_a_record_that_is_not_xml_and_goes_on()
    {
        var xml = new AppleExport()
            .Raw(" <Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" value=HKCategoryValueSleepAnalysisAwake/>\n")
            .Raw(" <Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" sourceName=\"never closed>\n")
            .Add(SomeNights.One())
            .ToXml();

        var imported = Some.Import(xml);

        Assert.Equal(6, imported.Periods.Count);
        Assert.Equal(2, Assert.Single(imported.LeftOut).Count);
    }

    private static string AppleExportTail() =>
        AppleExport.Element([("type", "HKCategoryTypeIdentifierSleepAnalysis"), ("sourceName", "Watch")])
        + "</HealthData>\n";

    private static byte[] Export(int seed, int nights)
    {
        var export = new AppleExport();
        foreach (var night in SomeNights.InARow(nights, seed))
        {
            export.Add(night).Pulse(7);
        }

        return export.ToXml();
    }

    private static List<string> Scan(Stream stream, int window)
    {
        using var scanner = new SleepRecordScanner(stream, window);
        var found = new List<string>();
        while (scanner.TryRead(out var r))
        {
            found.Add(
                $"{Text(r.SourceName)}|{Text(r.Device)}|{Text(r.Start)}|{Text(r.End)}|{Text(r.Value)}|{Text(r.TimeZone)}"
            );
        }

        Assert.True(scanner.IsComplete);
        return found;
    }

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
}
