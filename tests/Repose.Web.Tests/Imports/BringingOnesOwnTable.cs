using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using NodaTime;
using Repose.Data;
using Repose.Testing;
using Repose.Web.Tests.Diary;

namespace Repose.Web.Tests.Imports;

/// <summary>A client's own table: what its columns were taken for is shown and corrected before anything is kept.</summary>
public sealed class BringingOnesOwnTable
{
    private const string Mine = "Night;To bed;Lamp;Eyes open\n5.10.2026;22:30;23:00;6:00\n6.10.2026;22:40;23:10;6:10\n";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_what_each_column_was_taken_for_and_takes_corrections(string engine)
    {
        await using var home = await AClient.Open(engine);
        var page = await home.Bring(Bytes(Mine), "mine.csv");
        var columns = page.QuerySelectorAll("table caption")
            .First(caption => caption.TextContent.Contains("each column", StringComparison.Ordinal))
            .ParentElement!.QuerySelectorAll("tbody tr");
        Assert.Contains(
            "To bed|When you went to bed|22:30 · 22:40",
            columns.Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)))
        );
        Assert.Contains("Lamp|not read|23:00 · 23:10", columns.Select(Row));

        using var answer = await home.Browser.Submit(
            page,
            "columns",
            new Dictionary<string, string> { ["Holds.lights"] = "Lamp", ["Holds.wake"] = "Eyes open" }
        );
        await home.Read();
        await home.Browser.Submit(await home.Browser.Page(Path(page)), "keep");

        var pages = await home.Pages();
        Assert.Equal([5, 6], pages.Select(one => one.Date.Day));
        Assert.Equal(
            (home.Practice.At(2026, 10, 4, 23), home.Practice.At(2026, 10, 5, 6)),
            (pages[0].LightsOut, pages[0].FinalAwakening)
        );
        Assert.Empty(home.Files());

        static string Row(IElement row) => string.Join('|', row.Children.Select(cell => cell.TextContent));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Asks_how_dates_are_meant_and_keeps_nothing_before_the_answer(string engine)
    {
        await using var home = await AClient.Open(engine);
        var page = await home.Bring(
            Bytes("Date,Bed time,Got up\n10/5/2026,22:30,6:00\n10/6/2026,22:30,6:00\n"),
            "mine.csv"
        );

        Assert.Contains(
            "can be read in two ways",
            page.QuerySelector(".notice.bad")!.TextContent,
            StringComparison.Ordinal
        );
        using var answer = await home.Browser.Submit(
            page,
            "columns",
            new Dictionary<string, string> { ["Dates"] = "month-first" }
        );
        await home.Read();
        await home.Browser.Submit(await home.Browser.Page(Path(page)), "keep");

        Assert.Equal([new LocalDate(2026, 10, 5), new(2026, 10, 6)], (await home.Pages()).Select(one => one.Date));
    }

    [Fact]
    public async Task Keeps_nothing_of_a_file_of_which_something_is_asked()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var page = await home.Bring(Bytes("when,x\n2026-10-05,22:30\n"), "mine.csv");

        await home.Browser.Submit(page, "keep");

        Assert.Equal(ImportState.Found, Assert.Single(await home.Imports()).State);
        Assert.Empty(await home.Pages());
        await home.Browser.Submit(page, "discard");
        Assert.Empty(home.Files());
    }

    [Fact]
    public async Task Speaks_the_language_of_the_client()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        home.Browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es");

        var page = await home.Bring(Bytes("Fecha;Hora de acostarse;Me levanté\n5.10.2026;22:30;6:00\n"), "mi.csv");

        Assert.Contains("Cuándo se acostó", page.Text(), StringComparison.Ordinal);
        Assert.Contains("su propia tabla: 1 noche", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_out_nights_that_lie_ahead()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        var page = await home.Bring(AnExport.Apple(new(2027, 3, 1), 2));

        Assert.Contains("it is in the future", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_an_actigraph_with_the_diary_of_its_wearer_as_guide()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var alone = await home.Bring(Actigraph(), "alone.csv");
        await home.Write(
            "/me/diary/2026-10-12",
            new() { ["Form.LightsOut"] = "22:10", ["Form.FinalAwakening"] = "05:40" }
        );

        var guided = await home.Bring(Actigraph(), "guided.csv");

        Assert.Contains("No diary says when the sleeper was in bed", alone.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("No diary says when the sleeper was in bed", guided.Text(), StringComparison.Ordinal);
    }

    /// <summary>Two days from noon to noon, still from ten to six.</summary>
    private static byte[] Actigraph()
    {
        var lines = new StringBuilder("Date,Time,Axis1,Axis2,Axis3\n");
        for (var at = new LocalDateTime(2026, 10, 10, 12, 0); at.Day < 12 || at.Hour < 12; at = at.PlusMinutes(1))
        {
            var isStill = at.Hour is >= 22 or < 6;
            lines.Append(
                CultureInfo.InvariantCulture,
                $"{at:uuuu-MM-dd},{at:HH:mm:ss},{(isStill ? (at.Minute % 30 == 0 ? 20 : 0) : 800)},0,0\n"
            );
        }

        return Bytes(lines.ToString());
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Path(IDocument page) => new Uri(page.Url).AbsolutePath;
}
