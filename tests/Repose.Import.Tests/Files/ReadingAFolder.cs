using Repose.Import.Files;
using Repose.Import.Tests.Fixtures;

namespace Repose.Import.Tests.Files;

/// <summary>A maker's zip that a computer unpacked by itself is read as the zip is.</summary>
public sealed class ReadingAFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("repose-folder-");

    public void Dispose() => folder.Delete(recursive: true);

    public static TheoryData<string> Makers => [.. EveryMaker.Names];

    [Theory]
    [MemberData(nameof(Makers))]
    public void Gives_the_nights_of_the_zip(string maker)
    {
        var files = EveryMaker.Files(maker, [SomeNights.One()]).Select((content, n) => ($"in/{n}.bin", content));
        (string Name, byte[] Content)[] parts = [.. files, ("in/readme.txt", "hello"u8.ToArray())];
        foreach (var (name, content) in parts)
        {
            Write(name, content);
        }

        Assert.Equal(Some.Import(ZipFile.Of(parts)).Periods, Import().Periods, SamePeriods.Instance);
    }

    [Fact]
    public void Reads_the_zips_in_it_as_if_they_were_unpacked()
    {
        var night = SomeNights.One();
        var samsung = new SamsungFiles().Add(night, "a");
        Write("part-1.zip", ZipFile.Of(samsung.Sleeps()));
        Write("deeper/part-2.zip", ZipFile.Of(samsung.Stages()));

        Assert.Equal(night.Spans(), Assert.Single(Import().Periods).Spans);
    }

    [Fact]
    public void Reads_a_workbook_in_it_as_the_workbook_that_it_is()
    {
        var night = SomeNights.One();
        Write("diary.xlsx", new XlsxFile().Row("Sleep", "Wake").Row(night.From(), night.Until()).ToBytes());

        Assert.Single(Import().Periods);
    }

    [Fact]
    public void Follows_no_link_out_of_it_or_in_a_circle()
    {
        var elsewhere = Directory.CreateTempSubdirectory("repose-folder-");
        try
        {
            File.WriteAllBytes(
                Path.Combine(elsewhere.FullName, "sleeps.csv"),
                new SamsungFiles().Add(SomeNights.One(), "a").Sleeps().Content
            );
            Write("notes.txt", "hello"u8.ToArray());
            Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "out"), elsewhere.FullName);
            Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "circle"), folder.FullName);

            Assert.IsType<NotRecognised>(Read().Refusal);
        }
        finally
        {
            elsewhere.Delete(recursive: true);
        }
    }

    [Fact]
    public void Refuses_one_without_a_file_one_of_empty_files_and_one_of_other_things()
    {
        Assert.IsType<EmptyFile>(Read().Refusal);
        Write("a.csv", []);
        Assert.IsType<EmptyFile>(Read().Refusal);
        Write("b.txt", "hello"u8.ToArray());
        Assert.IsType<NotRecognised>(Read().Refusal);
    }

    [Fact]
    public void Names_the_file_that_cannot_be_read()
    {
        var zip = new AppleExport().Add(SomeNights.One()).Pulse(2000).ToZip();
        Write("years/export.zip", zip[..^40]);

        var refusal = Assert.IsType<CutShort>(Read().Refusal);

        Assert.Contains($"{folder.Name}, years/export.zip", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_one_with_more_files_than_an_export_has()
    {
        Write("a.txt", "hello"u8.ToArray());
        Write("b.txt", "hello"u8.ToArray());

        var refusal = SleepExport
            .Read(folder, Some.Options(), new ReadingLimits { Files = 1 }, TestContext.Current.CancellationToken)
            .Refusal;

        Assert.Contains("more than 1 files", Assert.IsType<TooLarge>(refusal).Message, StringComparison.Ordinal);
    }

    private void Write(string name, byte[] content)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    private Outcome<Imported> Read() => SleepExport.Read(folder, Some.Options(), TestContext.Current.CancellationToken);

    private Imported Import()
    {
        var outcome = Read();
        Assert.True(outcome.Succeeded, outcome.Refusal?.Message);
        return outcome.Value;
    }
}
