using System.Text;
using NodaTime;
using Repose.Import.Tests.Fixtures;

namespace Repose.Import.Tests.Files;

/// <summary>Readings in a server, where other people wait and memory is shared.</summary>
public sealed class SharingAMachine
{
    private static readonly ImportOptions Shared = Some.Options(SomeNights.Zurich) with { IsShared = true };

    [Fact]
    public void Refuses_a_zip_whose_list_of_files_would_fill_the_memory()
    {
        var refusal = Read(Zip(150, 60_000));

        Assert.IsType<TooLarge>(refusal);
        Assert.Contains("The list of its files alone", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Opens_a_zip_of_a_thousand_files() => Assert.IsType<NotRecognised>(Read(Zip(1000, 40)));

    [Fact]
    public void Refuses_records_of_more_sources_than_anybody_has()
    {
        var refusal = Read(Apple(Enumerable.Range(0, 201).Select(number => $"watch {number}")));

        Assert.Contains(
            "from more than 200 sources",
            Assert.IsType<TooLarge>(refusal).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Cuts_a_name_that_would_fill_pages()
    {
        using var stream = new MemoryStream(Apple([new string('n', 5000)]));

        var imported = SleepExport.Read(stream, "export.xml", Shared, TestContext.Current.CancellationToken).Value!;

        Assert.Equal(200, Assert.Single(imported.Periods).Source.Name.Length);
    }

    [Fact]
    public void Leaves_out_a_log_whose_time_is_a_novel()
    {
        var log =
            $$"""[{"dateOfSleep": "2026-01-01", "startTime": "{{new string('9', 9000)}}", "endTime": "2026-01-01T07:00:00.000"}]""";

        Assert.IsType<NoSleepFound>(Read(Encoding.UTF8.GetBytes(log)));
    }

    [Fact]
    public void Says_whether_another_zone_could_be_meant()
    {
        var apple = Some.Import(Apple(["watch"]), Some.Options(DateTimeZone.Utc));
        var diary = Some.Import("date,sol_min\n2026-01-01,10\n"u8.ToArray(), Some.Options(DateTimeZone.Utc));

        Assert.Equal((false, true), (apple.AsksZone, diary.AsksZone));
    }

    private static Refusal? Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return SleepExport.Read(stream, "my file", Shared, TestContext.Current.CancellationToken).Refusal;
    }

    private static byte[] Apple(IEnumerable<string> sources) =>
        Encoding.UTF8.GetBytes(
            "<HealthData>\n"
                + string.Concat(
                    sources.Select(source =>
                        $"""
                             <Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="{source}" startDate="2026-01-01 00:00:00 +0100" endDate="2026-01-01 06:00:00 +0100" value="HKCategoryValueSleepAnalysisAsleepCore">
                              <MetadataEntry key="HKTimeZone" value="Europe/Zurich"/>
                             </Record>

                            """
                    )
                )
                + "</HealthData>\n"
        );

    private static byte[] Zip(int files, int nameLength)
    {
        using var stream = new MemoryStream();
        using (
            var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, true)
        )
        {
            for (var number = 0; number < files; number++)
            {
                using var entry = zip.CreateEntry($"{number}{new string('x', nameLength)}").Open();
                entry.WriteByte(1);
            }
        }

        return stream.ToArray();
    }
}
