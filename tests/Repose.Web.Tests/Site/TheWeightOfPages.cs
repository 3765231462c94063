using AngleSharp;
using AngleSharp.Dom;
using Repose.Testing;
using Repose.Web.Tests.Public;

namespace Repose.Web.Tests.Site;

public sealed class TheWeightOfPages
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private const int Most = 60_000;

    [Theory]
    [InlineData("/")]
    [InlineData("/services")]
    [InlineData("/therapists")]
    [InlineData("/about-massage-and-sleep")]
    [InlineData("/disclosure")]
    [InlineData("/not-there")]
    [InlineData("/?language=es")]
    [InlineData("/services?language=es")]
    [InlineData("/about-massage-and-sleep?language=es")]
    [InlineData("/disclosure?language=es")]
    public async Task Is_small_with_all_that_is_loaded(string path)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        await server.Change((_, practice) => practice.Obey("us-vt", allowsCbd: false));
        using var visitor = server.Visitor();

        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        var html = await answer.Content.ReadAsByteArrayAsync(Cancel);
        var page = await BrowsingContext.New().OpenAsync(response => response.Content(new MemoryStream(html)), Cancel);
        var total = html.Length;
        foreach (var address in Loaded(page))
        {
            total += (await visitor.GetByteArrayAsync(new Uri(address, UriKind.Relative), Cancel)).Length;
        }

        Assert.InRange(total, 1, Most);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/services")]
    [InlineData("/about-massage-and-sleep")]
    public async Task Holds_no_style_and_no_script_within_the_page(string path)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);

        var page = await server.Read(path);

        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src], [type='application/ld+json'])"));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
        );
    }

    private static IEnumerable<string> Loaded(IDocument page) =>
        page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=modulepreload], script[src], img[src]")
            .Select(element => (element.GetAttribute("href") ?? element.GetAttribute("src"))!);
}
