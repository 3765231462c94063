using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Import;
using Repose.Practice;
using Repose.Sleep;
using Repose.Testing;
using Repose.Web.Mine.Taking;
using Repose.Web.Tests.Diary;
using Repose.Web.Tests.Imports;

namespace Repose.Web.Tests.Mine;

public sealed class TakingEverythingAlong
{
    [Fact]
    public async Task Forgets_no_table_in_which_a_client_stands()
    {
        await using var server = await AServer.Start(Engine.Sqlite);

        var missing = await server.InDb(db =>
            Task.FromResult(
                ARowOfEverything
                    .Tables(db.Model)
                    .Select(table => table.ClrType)
                    .Except(ClientTables.All.Select(table => table.Row))
                    .Select(row => $"{row.Name}: add it to {nameof(ClientTables)}, with what it is to the client.")
                    .ToList()
            )
        );

        Assert.Empty(missing);
        Assert.Distinct(ClientTables.All.Select(table => table.Row));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Holds_every_word_about_the_client_and_none_about_another(string engine)
    {
        await using var home = await AClient.Open(engine);
        var other = await home.Server.NewClient(home.Practice, "Dora Finch");
        await Fill(home, home.Client, "MINE");
        await Fill(home, other, "THEIRS");

        using var taken = await Take(home);

        using var json = JsonDocument.Parse(Read(taken, "everything.json"));
        var tables = json.RootElement.GetProperty("tables");
        foreach (var table in ClientTables.All.Where(table => table.LeftOut is null))
        {
            var name = await home.Server.InDb(db =>
                Task.FromResult(db.Model.FindEntityType(table.Row)!.GetTableName()!)
            );
            Assert.True(tables.GetProperty(name).GetArrayLength() > 0, $"{name} is empty.");
        }

        var words = await home.Server.InDb(Words);
        var text = json.RootElement.GetRawText();
        Assert.All(words, word => Assert.Contains($"MINE {word}", text, StringComparison.Ordinal));
        foreach (var entry in taken.Entries)
        {
            Assert.DoesNotContain("THEIRS", Read(taken, entry.FullName), StringComparison.Ordinal);
            Assert.DoesNotContain("Dora", Read(taken, entry.FullName), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Explains_every_field_that_it_holds()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        using var taken = await Take(home);

        var guide = Read(taken, "README.txt");
        foreach (var table in ClientTables.All)
        {
            Assert.Contains(table.LeftOut ?? table.Says, guide, StringComparison.Ordinal);
        }

        Assert.Contains("The name as the client writes it.", guide, StringComparison.Ordinal);
        Assert.Contains("Minutes", guide, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("token_digest", guide, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_no_secret_in_it()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await Fill(home, home.Client, "MINE");

        using var taken = await Take(home);

        Assert.Contains("MINE ShareLink Name", Read(taken, "everything.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("TokenDigest", Read(taken, "everything.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("PassphraseHash", Read(taken, "everything.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_a_diary_that_can_be_read_again()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await home.Write(
            "/me/diary/2026-10-12",
            new()
            {
                ["Form.BedTime"] = "22:30",
                ["Form.LightsOut"] = "23:00",
                ["Form.FallingAsleep"] = "40",
                ["Form.Awakenings"] = "2",
                ["Form.Awake"] = "35",
                ["Form.FinalAwakening"] = "06:00",
                ["Form.OutOfBed"] = "06:30",
                ["Form.Quality"] = "3",
                ["Form.Note"] = "=1+1, \"loud\"\nand long",
            }
        );
        var kept = Assert.Single(await home.Pages()).ToEntry();

        using var taken = await Take(home);

        var read = Assert.Single(DiaryAgain(Read(taken, "diary.csv"), kept.Zone));
        Assert.Equal(
            (kept.Date, kept.BedTime, kept.LightsOut, kept.SleepOnsetLatency, kept.WakeAfterSleepOnset),
            (read.Date, read.BedTime, read.LightsOut, read.SleepOnsetLatency, read.WakeAfterSleepOnset)
        );
        Assert.Equal(
            (kept.FinalAwakening, kept.OutOfBed, kept.Quality),
            (read.FinalAwakening, read.OutOfBed, read.Quality)
        );
        // A spreadsheet takes it for text and not for a formula.
        Assert.Contains("'=1+1", Read(taken, "diary.csv"), StringComparison.Ordinal);
        Assert.StartsWith("night,source,", Read(taken, "nights.csv"), StringComparison.Ordinal);
        Assert.Contains("2026-10-12,Sleep diary,", Read(taken, "nights.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_nights_that_can_be_brought_again_and_come_back_unchanged()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await home.BringAndKeep(AnExport.Apple(new(2026, 9, 14), 3));
        await home.Write(
            "/me/diary/2026-10-12",
            new() { ["Form.LightsOut"] = "23:00", ["Form.FinalAwakening"] = "06:00" }
        );
        var periods = await home.Periods();
        using var taken = await Take(home);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Read(taken, "nights.json")));

        var read = SleepExport
            .Read(
                file,
                "nights.json",
                new() { FallbackZone = () => DateTimeZone.Utc },
                TestContext.Current.CancellationToken
            )
            .Value!;

        Assert.Equal(periods.Select(period => ToldMark.Of(period.ToPeriod())), read.Periods.Select(ToldMark.Of));
        Assert.Equal(home.Practice.At(2026, 10, 11, 23), Assert.Single(read.Diary).LightsOut);
        var again = await home.Bring(Encoding.UTF8.GetBytes(Read(taken, "nights.json")), "nights.json");
        Assert.Contains("Nothing was added", again.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_noted_and_kept_by_no_cache()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        using var answer = await home.Browser.GetAsync("/me/mine/download");

        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("my-data-2026-10-12.zip", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal(
            1,
            await home.Server.InDb(db => db.AuditEvents.CountAsync(one => one.Action == "data.downloaded"))
        );
    }

    internal static Task Fill(AClient home, Client client, string mark) =>
        home.Server.InDb(async db =>
        {
            await new ARowOfEverything(db, home.Practice, client, mark).Fill();
            return true;
        });

    /// <summary>The texts that every row was given, but for those that are shown to nobody.</summary>
    private static Task<List<string>> Words(ReposeDb db) =>
        Task.FromResult(
            (
                from table in ARowOfEverything.Tables(db.Model)
                where table.ClrType != typeof(Client)
                where ClientTables.All.First(one => one.Row == table.ClrType).LeftOut is null
                from field in table.GetProperties()
                where field.ClrType == typeof(string) && field.GetMaxLength() is null or > 60
                where field.Name is not ("Zone" or "Stages")
                where table.ClrType != typeof(PackageSale)
                where !field.Name.EndsWith("Digest", StringComparison.Ordinal)
                where !field.Name.EndsWith("Hash", StringComparison.Ordinal)
                select $"{table.ShortName()} {field.Name}"
            ).ToList()
        );

    private static async Task<ZipArchive> Take(AClient home) =>
        new(new MemoryStream(await home.Browser.GetByteArrayAsync("/me/mine/download")));

    private static string Read(ZipArchive taken, string name)
    {
        using var reader = new StreamReader(taken.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>As <c>repose analyse</c> reads it.</summary>
    private static IReadOnlyList<DiaryEntry> DiaryAgain(string csv, DateTimeZone zone)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var read = SleepExport.Read(
            file,
            "diary.csv",
            new() { Zone = zone, FallbackZone = () => zone },
            TestContext.Current.CancellationToken
        );
        Assert.True(read.Succeeded, read.Refusal?.ToString());
        return read.Value.Diary;
    }
}
