using AngleSharp.Dom;
using Repose.Content;
using Repose.Testing;

namespace Repose.Web.Tests.Public;

public sealed class ThePageAboutMassageAndSleep
{
    private const string Path = "/about-massage-and-sleep";

    [Fact]
    public async Task Makes_every_claim_of_the_content_and_no_other()
    {
        var page = await Read();

        Assert.Equal(
            ContentLibrary.Shipped.Claims.Select(claim => claim.Says),
            page.QuerySelectorAll(".claim h3").Select(claim => claim.Words())
        );
    }

    [Fact]
    public async Task Says_beside_each_claim_how_sure_anyone_can_be()
    {
        var page = await Read();

        Assert.Equal("How sure: low", Grade(page, "massage-at-bedtime"));
        Assert.Equal("Not borne out by studies", Grade(page, "not-the-answer-to-insomnia"));
        Assert.Equal("No study found", Grade(page, "one-long-massage"));
        Assert.Equal("How sure: moderate", Grade(page, "cbt-i-first"));
    }

    [Fact]
    public async Task Unfolds_what_was_found_and_every_source_of_each_claim()
    {
        var page = await Read();

        foreach (var claim in ContentLibrary.Shipped.Claims)
        {
            var found = page.GetElementById(claim.Id)!.QuerySelector("details")!.Words();
            Assert.Contains(claim.Why, found, StringComparison.Ordinal);
            Assert.All(claim.Sources, source => Assert.Contains(source.Citation, found, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Names_the_first_choice_for_long_insomnia_before_anything_else()
    {
        var page = await Read();
        var first = page.QuerySelector(".notice")!;

        Assert.Contains("CBT-I (cognitive behavioural therapy for insomnia)", first.Words(), StringComparison.Ordinal);
        Assert.True(first.CompareDocumentPosition(page.QuerySelector(".claim")!).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public async Task Explains_every_grade()
    {
        var page = (await Read()).Words();

        Assert.All(
            ContentLibrary.Shipped.Grades,
            grade => Assert.Contains(grade.Means, page, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Has_a_place_for_each_link_within_it()
    {
        var page = await Read();

        var links = page.QuerySelectorAll($"a[href^='{Path}#']").Select(link => link.GetAttribute("href")!).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link.Split('#')[1])));
    }

    private static string Grade(IDocument page, string claim) =>
        page.GetElementById(claim)!.QuerySelector(".badge")!.Words();

    private static async Task<IDocument> Read()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        return await server.Read(Path);
    }
}
