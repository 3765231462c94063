using Repose.Testing;
using Repose.Web.Tests.Diary;
using Repose.Web.Tests.Questions;

namespace Repose.Web.Tests.Relax;

public sealed class RelaxingInSpanish
{
    [Theory]
    [InlineData("/me/relax")]
    // A phone fetches its copy without cookies and wishes: the address alone says the language.
    [InlineData("/offline/relax?language=es")]
    public async Task Stands_whole_on_the_page_with_what_its_script_says(string path)
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        if (path.StartsWith("/me", StringComparison.Ordinal))
        {
            home.Browser.SpeakSpanish();
        }

        var page = await home.Browser.Page(path);

        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Relajarse", page.QuerySelector("h1")!.TextContent);
        var said = page.Body!.TextContent;
        Assert.Contains("nadie puede prometer que hagan algo por sus noches", said, StringComparison.Ordinal);
        Assert.Contains("4 segundos", said, StringComparison.Ordinal);
        var way = page.QuerySelector("[data-relax]")!;
        Assert.Equal("quedan {0}", way.GetAttribute("data-to-go"));
        Assert.Equal("Eso fue todo. Quédese así el tiempo que quiera.", way.GetAttribute("data-over"));
        Assert.Equal("Guiarme", way.QuerySelector("[data-do=start]")!.TextContent);
        Assert.Equal("Seguir", way.QuerySelector("[data-do=pause]")!.GetAttribute("data-go-on"));
    }

    [Fact]
    public async Task Is_in_english_for_everybody_else()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        var way = (await home.Browser.Page("/offline/relax")).QuerySelector("[data-relax]")!;

        Assert.Equal("{0} left", way.GetAttribute("data-to-go"));
        Assert.Equal("Guide me", way.QuerySelector("[data-do=start]")!.TextContent);
    }
}
