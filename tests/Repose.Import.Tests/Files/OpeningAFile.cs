using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Repose.Import.Tests.Fixtures;

namespace Repose.Import.Tests.Files;

public sealed class OpeningAFile
{
    private static readonly byte[] Sound = new AppleExport().Add(SomeNights.One()).Pulse(2000).ToZip();

    [Fact]
    public void Refuses_an_empty_file_and_an_empty_zip()
    {
        Assert.Equal("empty", Some.Refuse<EmptyFile>([]).Code);
        Some.Refuse<EmptyFile>(Fixtures.ZipFile.Of());
        Some.Refuse<EmptyFile>(Fixtures.ZipFile.Of(("apple_health_export/export.xml", [])));
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "PDF")]
    [InlineData("<!DOCTYPE html><html>", "web page")]
    [InlineData("<?xml version=\"1.0\"?><ClinicalDocument/>", "export_cda.xml")]
    [InlineData("<gpx/>", "Apple Health")]
    [InlineData("{\"steps\": [1, 2]}", "Fitbit")]
    [InlineData("[{\"dateTime\": \"2024-01-01\", \"value\": 3}]", "Fitbit")]
    [InlineData("date,price\n2024-01-01,3\n", "diary")]
    [InlineData("hello", "diary")]
    [InlineData("\0\0\0\0", "diary")]
    public void Says_what_it_looks_like_or_what_can_be_read(string content, string said)
    {
        var refusal = Some.Refuse<NotRecognised>(Encoding.UTF8.GetBytes(content));

        Assert.Contains(said, refusal.Message);
        Assert.Contains("my file", refusal.Message);
    }

    [Fact]
    public void Refuses_random_bytes_without_surprise() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<byte[]>(),
                bytes =>
                    Some.Read([.. "<HealthData"u8, .. bytes]).Refusal is not null
                    && Some.Read(bytes).Refusal is not null
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Refuses_a_zip_of_anything_else()
    {
        Some.Refuse<NotRecognised>(Fixtures.ZipFile.Of(("a.txt", "hello"u8.ToArray())));
        Assert.Contains(
            "CSV",
            Some.Refuse<NotRecognised>(Fixtures.ZipFile.Of(("[Content_Types].xml", "<Types/>"u8.ToArray()))).Message
        );
    }

    [Fact]
    public void Names_the_zip_inside_a_zip()
    {
        var refusal = Some.Refuse<ArchiveInArchive>(Fixtures.ZipFile.Of(("export.zip", Sound)));

        Assert.Contains("export.zip", refusal.Inner);
    }

    [Fact]
    public void Refuses_a_zip_that_is_cut_wherever_it_is_cut()
    {
        for (var length = 40; length < Sound.Length; length += 97)
        {
            Some.Refuse<CutShort>(Sound[..length]);
        }
    }

    [Fact]
    public void Refuses_or_reads_right_when_a_byte_has_changed()
    {
        var periods = Some.Import(Sound).Periods;
        for (var at = 0; at < Sound.Length; at += 7)
        {
            var changed = Sound.ToArray();
            changed[at] ^= 0x55;

            var outcome = Some.Read(changed);

            Assert.True(
                !outcome.Succeeded || outcome.Value.Periods.SequenceEqual(periods, PeriodComparer.Instance),
                $"byte {at}"
            );
        }
    }

    [Fact]
    public void Checks_the_checksum()
    {
        var zip = Fixtures.ZipFile.Of(("export.xml", new AppleExport().Add(SomeNights.One()).ToXml()));
        var directory = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(directory + 16), 12345);

        Assert.Contains("checksum", Some.Refuse<DamagedFile>(zip).What);
    }

    [Fact]
    public void Reads_a_zip_that_was_written_as_a_stream()
    {
        using var stream = new MemoryStream();
        using (var oneWay = new GZipStream(stream, CompressionLevel.NoCompression, leaveOpen: true))
        using (var zip = new ZipArchive(oneWay, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("export.xml").Open();
            entry.Write(new AppleExport().Add(SomeNights.One()).ToXml());
        }

        stream.Position = 0;
        using var unpacked = new MemoryStream();
        using var back = new GZipStream(stream, CompressionMode.Decompress);
        back.CopyTo(unpacked);

        Assert.Equal(6, Some.Import(unpacked.ToArray()).Periods.Count);
    }

    [Fact]
    public void Refuses_an_encrypted_zip()
    {
        var zip = Sound.ToArray();
        for (var at = zip.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0; )
        {
            zip[at + 8] |= 1;
            var next = zip.AsSpan(at + 1).IndexOf("PK\u0001\u0002"u8);
            at = next < 0 ? -1 : at + 1 + next;
        }

        Assert.Equal("encrypted", Some.Refuse<EncryptedArchive>(zip).Code);
    }

    [Fact]
    public void Refuses_a_bomb_before_unpacking_it()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("export.xml").Open();
            entry.Write("<HealthData>"u8);
            for (var block = new byte[1 << 20]; entry.CanWrite && stream.Length < 80_000; )
            {
                entry.Write(block);
            }
        }

        Assert.Equal("too-large", Some.Refuse<TooLarge>(stream.ToArray()).Code);
    }

    [Fact]
    public void Bounds_the_number_of_records()
    {
        using var apple = new MemoryStream(new AppleExport().Add(SomeNights.One()).ToXml());
        using var fitbit = new MemoryStream(new FitbitExport().Add(SomeNights.One()).Add(SomeNights.One()).ToTakeout());

        Assert.IsType<TooLarge>(
            SleepExport
                .Read(apple, "a", Some.Options(), new() { Records = 3 }, TestContext.Current.CancellationToken)
                .Refusal
        );
        Assert.IsType<TooLarge>(
            SleepExport
                .Read(fitbit, "f", Some.Options(), new() { Records = 1 }, TestContext.Current.CancellationToken)
                .Refusal
        );
    }

    [Fact]
    public void Reads_one_format_of_a_mixed_zip_and_names_the_other()
    {
        var zip = Fixtures.ZipFile.Of(
            ("diary.csv", new DiaryCsvFile().Night("2024-03-05").ToBytes()),
            ("export.xml", new AppleExport().Add(SomeNights.One()).ToXml())
        );

        var imported = Some.Import(zip);

        Assert.Equal("Apple Health", imported.Format);
        Assert.Contains("diary.csv", Assert.Single(imported.LeftOut).Where[0]);
    }

    [Fact]
    public void Tells_its_progress_without_going_back()
    {
        var told = new Told();

        Some.Import(new AppleExport().Add(SomeNights.One()).Pulse(20_000).ToXml(), Some.Options(progress: told));

        Assert.Equal(1, told.Values[^1]);
        Assert.True(told.Values.Count > 3);
        Assert.Equal(told.Values.Order(), told.Values);
    }

    [Fact]
    public void Stops_when_it_is_told_to()
    {
        using var cancel = new CancellationTokenSource();
        using var stream = new MemoryStream(new AppleExport().Pulse(20_000).ToXml());

        Assert.Throws<OperationCanceledException>(() =>
            SleepExport.Read(stream, "x", Some.Options(progress: new Told(cancel.Cancel)), cancel.Token)
        );
    }

    [Fact]
    public void Leaves_the_stream_open_and_reads_it_from_its_beginning()
    {
        using var stream = new MemoryStream(Sound) { Position = 100 };

        Assert.True(SleepExport.Read(stream, "x", Some.Options(), TestContext.Current.CancellationToken).Succeeded);
        Assert.True(stream.CanRead);
    }

    private sealed class Told(Action? then = null) : IProgress<double>
    {
        public List<double> Values { get; } = [];

        public void Report(double value)
        {
            Values.Add(value);
            then?.Invoke();
        }
    }

    private sealed class PeriodComparer : EqualityComparer<Sleep.SleepPeriod>
    {
        public static PeriodComparer Instance { get; } = new();

        public override bool Equals(Sleep.SleepPeriod? x, Sleep.SleepPeriod? y) =>
            x!.Start == y!.Start && x.End == y.End && x.Source == y.Source && x.Spans.SequenceEqual(y.Spans);

        public override int GetHashCode(Sleep.SleepPeriod obj) => obj.Start.GetHashCode();
    }
}
