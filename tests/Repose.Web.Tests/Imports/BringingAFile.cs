using System.Net;
using System.Text;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Testing;
using Repose.Web.Tests.Diary;

namespace Repose.Web.Tests.Imports;

public sealed class BringingAFile
{
    private static readonly LocalDate First = new(2026, 9, 14);

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_each_night_before_anything_is_kept(string engine)
    {
        await using var home = await AClient.Open(engine);

        var page = await home.Bring(AnExport.Apple(First, 14));

        Assert.Empty(await home.Periods());
        Assert.Contains("Nothing of this is in your record yet", page.Text(), StringComparison.Ordinal);
        Assert.Contains("14 nights, Mon 14 Sep 2026 to Sun 27 Sep 2026", page.Text(), StringComparison.Ordinal);
        var nights = page.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr");
        Assert.Equal(14, nights.Length);
        Assert.Equal(
            ["Sun 27 Sep 2026", "23:05", "06:20", "7 h 5 min", "10 min", "7 h 15 min", "–", "new", ""],
            nights[0].Children.Select(cell => cell.TextContent)
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_the_nights_once_they_are_wanted_and_deletes_the_file(string engine)
    {
        await using var home = await AClient.Open(engine);
        var page = await home.Bring(AnExport.Apple(First, 14));
        Assert.NotEmpty(home.Files());

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => home.Browser.Submit(page, "keep")));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(14 * 5, (await home.Periods()).Count);
        Assert.Equal((ImportState.Stored, 14 * 5), ((await home.Imports())[0].State, (await home.Imports())[0].Added));
        Assert.Empty(home.Files());
        Assert.Contains("The file itself is deleted", await home.Text(Path(page)), StringComparison.Ordinal);
        var audited = await home.Server.InDb(db =>
            db.AuditEvents.Where(one => one.Subject == "import").Select(one => one.Action).ToListAsync()
        );
        Assert.Equal(["import.begun", "import.read", "import.received", "import.stored"], audited.Order());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Adds_nothing_when_the_same_file_comes_again(string engine)
    {
        await using var home = await AClient.Open(engine);
        await home.BringAndKeep(AnExport.Apple(First, 14));

        var again = await home.Bring(AnExport.Apple(First, 14), "the same.zip");

        Assert.Contains("You have brought this very file before", again.Text(), StringComparison.Ordinal);
        Assert.Equal(14 * 5, (await home.Periods()).Count);
        Assert.Empty(home.Files());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Adds_nothing_when_the_same_nights_come_in_another_file(string engine)
    {
        await using var home = await AClient.Open(engine);
        await home.BringAndKeep(AnExport.Apple(First, 14));

        var again = await home.Bring(AnExport.Apple(First.PlusDays(2), 5));

        Assert.Contains(
            "All 5 nights in export.zip are here already. Nothing was added.",
            again.Text(),
            StringComparison.Ordinal
        );
        Assert.Equal(14 * 5, (await home.Periods()).Count);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Adds_only_the_nights_that_are_new(string engine)
    {
        await using var home = await AClient.Open(engine);
        await home.BringAndKeep(AnExport.Apple(First, 14));

        var page = await home.Bring(AnExport.Apple(First, 20));
        Assert.Equal("6", page.QuerySelector("table tbody tr")!.Children[3].TextContent);
        await home.Browser.Submit(page, "keep");

        Assert.Equal(20 * 5, (await home.Periods()).Count);
        Assert.Equal(6 * 5, (await home.Imports())[1].Added);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Undone_leaves_all_as_if_it_had_never_been(string engine)
    {
        await using var home = await AClient.Open(engine);
        var first = await home.BringAndKeep(AnExport.Apple(First, 14));
        await home.BringAndKeep(AnExport.Apple(First.PlusDays(4), 16));

        await home.Browser.Submit(first, "undo", new Dictionary<string, string> { ["Form.Sure"] = "true" });

        var (periods, imports) = (await home.Periods(), await home.Imports());
        // What the second file told too stays, as the second one's.
        Assert.Equal(16 * 5, periods.Count);
        Assert.All(periods, period => Assert.Equal(imports[1].Id, period.ImportId));
        Assert.Equal(ImportState.Undone, imports[0].State);

        var second = await home.Browser.Page($"/me/data/imports/{imports[1].Id}");
        await home.Browser.Submit(second, "undo", new Dictionary<string, string> { ["Form.Sure"] = "true" });
        Assert.Empty(await home.Periods());
        // What was undone can be brought again.
        await home.BringAndKeep(AnExport.Apple(First, 14));
        Assert.Equal(14 * 5, (await home.Periods()).Count);
    }

    [Fact]
    public async Task Undoes_nothing_without_a_word_that_it_is_meant()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var page = await home.BringAndKeep(AnExport.Apple(First, 2));

        await home.Browser.Submit(page, "undo");

        Assert.Equal(10, (await home.Periods()).Count);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Leaves_a_night_that_the_diary_has_as_it_was_written(string engine)
    {
        await using var home = await AClient.Open(engine);
        await home.Write(
            "/me/diary/2026-10-12",
            new() { ["Form.LightsOut"] = "23:00", ["Form.FinalAwakening"] = "06:00" }
        );

        var page = await home.Bring(
            AnExport.Diary("2026-10-11,22:30,23:00,40,35,06:00,06:30", "2026-10-12,22:30,23:30,40,35,06:00,06:30"),
            "diary.csv"
        );
        Assert.Contains(
            "this night is in your diary here already, and stays as it is",
            page.Text(),
            StringComparison.Ordinal
        );
        await home.Browser.Submit(page, "keep");

        var pages = await home.Pages();
        Assert.Equal([new(2026, 10, 11), new LocalDate(2026, 10, 12)], pages.Select(one => one.Date));
        Assert.Equal(home.Practice.At(2026, 10, 11, 23), pages[1].LightsOut);

        await home.Browser.Submit(
            await home.Browser.Page(Path(page)),
            "undo",
            new Dictionary<string, string> { ["Form.Sure"] = "true" }
        );
        Assert.Equal(new LocalDate(2026, 10, 12), Assert.Single(await home.Pages()).Date);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Undone_leaves_the_nights_of_a_diary_that_another_file_tells_too(string engine)
    {
        await using var home = await AClient.Open(engine);
        const string Night = "2026-10-10,22:30,23:00,12.5,35,06:00,06:30";
        var first = await home.BringAndKeep(AnExport.Diary(Night, "2026-10-09,22:30,,,,06:00,"), "one.csv");
        await home.BringAndKeep(AnExport.Diary(Night, "2026-10-11,22:30,23:00,40,35,06:00,06:30"), "two.csv");

        await home.Browser.Submit(first, "undo", new Dictionary<string, string> { ["Form.Sure"] = "true" });

        var (pages, second) = (await home.Pages(), (await home.Imports())[1].Id);
        Assert.Equal([10, 11], pages.Select(page => page.Date.Day));
        Assert.All(pages, page => Assert.Equal(second, page.ImportId));
    }

    [Theory, MemberData(nameof(BadFiles))]
    public async Task Says_what_is_wrong_with_a_file_and_keeps_nothing_of_it(string what, string said)
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        var page = await home.Bring(Bad(what), "export.zip");

        Assert.Contains(said, page.QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(ImportState.Refused, Assert.Single(await home.Imports()).State);
        Assert.Empty(home.Files());
        Assert.Empty(await home.Periods());
    }

    public static TheoryData<string, string> BadFiles { get; } =
        new()
        {
            { "empty", "export.zip is empty" },
            { "cut", "stops before its end" },
            { "letter", "is not a sleep export that can be read here" },
            { "bomb", "is too large to be a sleep export" },
            { "no sleep", "there is no sleep in it" },
            { "damaged", "is damaged" },
            { "rows", "Row 2" },
            { "endless list", "The list of its files alone is longer than" },
        };

    private static byte[] Bad(string what) =>
        what switch
        {
            "empty" => [],
            "cut" => AnExport.Apple(First, 14)[..^30],
            "letter" => Encoding.UTF8.GetBytes("Dear practice, I slept well."),
            "bomb" => AnExport.Bomb(),
            "no sleep" => AnExport.Apple(First, 0),
            "damaged" => Damaged(),
            "rows" => AnExport.Diary("2026-10-11,22:30,23:00,40,35,05:00,04:00"),
            "endless list" => AnExport.Zip([
                .. Enumerable.Range(0, 150).Select(at => ($"{at}{new string('x', 60_000)}", new byte[1])),
            ]),
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };

    private static byte[] Damaged()
    {
        var zip = AnExport.Apple(First, 14);
        zip[zip.Length / 2] ^= 0xff;
        return zip;
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Reads_times_without_a_zone_on_the_clocks_that_the_client_names(string engine)
    {
        await using var home = await AClient.Open(engine);
        var night = AnExport.Fitbit(1, "2026-10-10", "2026-10-09T23:30:00.000", "2026-10-10T07:00:00.000", 430, 20);

        var page = await home.Bring(night, "sleep.json", "Europe/Zurich");
        Assert.Contains("read on the clocks of Zurich", page.Text(), StringComparison.Ordinal);
        using var answer = await home.Browser.Submit(
            page,
            "again",
            new Dictionary<string, string> { ["Form.Zone"] = "America/New_York" }
        );
        await home.Read();
        await home.Browser.Submit(await home.Browser.Page(Path(page)), "keep");

        var period = Assert.Single(await home.Periods());
        Assert.Equal((home.Practice.At(2026, 10, 9, 23, 30), "America/New_York"), (period.Start, period.Zone));
    }

    [Theory]
    // The clocks of New York went forward on 8 March 2026, and back on 2 November 2025.
    [InlineData("2026-03-08", "2026-03-07T23:00:00.000", "2026-03-08T07:00:00.000", 7)]
    [InlineData("2025-11-02", "2025-11-01T23:00:00.000", "2025-11-02T07:00:00.000", 9)]
    public async Task Counts_the_hours_of_a_night_on_which_the_clocks_change(
        string date,
        string start,
        string end,
        int hours
    )
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var page = await home.Bring(AnExport.Fitbit(2, date, start, end, hours * 60, 0), "sleep.json");

        Assert.Contains($"{hours} h", page.Text(), StringComparison.Ordinal);
        await home.Browser.Submit(page, "keep");

        var period = Assert.Single(await home.Periods());
        Assert.Equal(Duration.FromHours(hours), period.End - period.Start);
    }

    [Fact]
    public async Task Shows_many_nights_page_by_page()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        var page = await home.Bring(AnExport.Apple(new(2026, 1, 1), 100));
        var last = await home.Browser.Page($"{Path(page)}?source=0&page=4");
        var beyond = await home.Browser.Page($"{Path(page)}?source=99&page=99");

        Assert.Equal(28, page.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").Length);
        Assert.Equal(100 - 3 * 28, last.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Cleo’s iPhone, the latest first, page 4 of 4", beyond.Text(), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_read_after_a_server_that_stopped_in_the_middle(string engine)
    {
        await using var home = await AClient.Open(engine);
        var page = await home.Send(AnExport.Apple(First, 14));
        await home.Server.InDb(async db =>
        {
            var import = await db.Imports.SingleAsync();
            import.BeginReading(Guid.NewGuid(), AServer.Noon + Duration.FromMinutes(2), AServer.Noon);
            return await db.SaveChangesAsync();
        });
        if (engine != Engine.Sqlite)
        {
            // Another server may still be at it.
            Assert.Equal(0, await home.Read());
            home.Server.Clock.AdvanceMinutes(3);
        }

        Assert.Equal(1, await home.Read());

        Assert.Contains("14 nights", await home.Text(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Is_gone_once_it_is_not_wanted(bool isRead)
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var address = await home.Send(AnExport.Apple(First, 14));
        if (isRead)
        {
            await home.Read();
        }

        await home.Browser.Submit(await home.Browser.Page(address), "discard");

        Assert.Equal(0, await home.Read());
        Assert.Equal(ImportState.Discarded, Assert.Single(await home.Imports()).State);
        Assert.Empty(home.Files());
    }

    [Fact]
    public async Task Is_let_go_when_nobody_comes_back_to_it()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await home.Bring(AnExport.Apple(First, 14));
        File.WriteAllText(
            System.IO.Path.Combine(
                home.Server.UploadFolder.EnumerateDirectories().Single().FullName,
                $"{Guid.NewGuid()}.export"
            ),
            "left behind"
        );

        Assert.Equal(1, await home.Tidy());
        home.Server.Clock.AdvanceDays(15);
        Assert.Equal(1, await home.Tidy());

        Assert.Empty(home.Files());
        Assert.Equal(ImportState.Discarded, Assert.Single(await home.Imports()).State);
    }

    [Fact]
    public async Task Is_listed_on_the_card_without_what_is_in_it()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await home.BringAndKeep(AnExport.Apple(First, 14));
        var client = (await home.Imports())[0].ClientId;
        using var desk = await home.Server.AsDesk(home.Practice);

        var card = await desk.Page($"/desk/clients/{client}");

        var row = card.QuerySelector("section[aria-labelledby=imports] tbody tr")!;
        Assert.Equal(
            ["Mon 12 Oct 2026", "Apple Health", "14 nights, Mon 14 Sep 2026 to Sun 27 Sep 2026", "kept"],
            row.Children.Select(cell => cell.TextContent.Trim())
        );
        Assert.Empty(card.QuerySelectorAll("a[href^='/me/']"));
    }

    private static string Path(IDocument page) => new Uri(page.Url).AbsolutePath;
}
