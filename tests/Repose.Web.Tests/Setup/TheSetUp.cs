using System.Net;
using Repose.Testing;

namespace Repose.Web.Tests.Setup;

public class TheSetUp
{
    public static TheoryData<string> Places =>
        [
            "",
            "/practice",
            "/services",
            "/services/new",
            "/add-ons",
            "/add-ons/new",
            "/rooms",
            "/rooms/new",
            "/therapists",
            "/therapists/new",
            "/hours",
            "/holidays",
            "/policies",
            "/packages",
            "/packages/new",
            "/prices",
            "/jurisdiction",
            "/jurisdiction/us-vt",
            "/jurisdiction/none",
        ];

    [Theory, MemberData(nameof(Places))]
    public async Task Shows_each_place_to_the_owner(string path)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);

        var page = await SetupPage.Open(await server.AsOwner(practice), path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.All(
            page.Document.QuerySelectorAll("input:not([type=hidden]), select, textarea"),
            input => Assert.NotNull(page.Document.QuerySelector($"label[for='{input.Id}']"))
        );
        Assert.All(page.Document.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.Empty(page.Document.QuerySelectorAll("[style], script:not([src])"));
        var ids = page.Document.QuerySelectorAll("[id]").Select(one => one.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory, MemberData(nameof(Places))]
    public async Task Is_closed_to_everybody_else(string path)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);

        foreach (
            var browser in new[]
            {
                server.Visitor(),
                await server.AsTherapist(practice),
                await server.AsDesk(practice),
                await server.AsClient(practice, client),
                await server.AsMember(practice, Repose.Practice.Role.Owner, way: Web.Access.Way.Link),
            }
        )
        {
            Assert.NotEqual(HttpStatusCode.OK, (await SetupPage.Open(browser, path)).Status);
        }
    }

    [Theory]
    [InlineData("/services/")]
    [InlineData("/rooms/")]
    [InlineData("/therapists/")]
    [InlineData("/add-ons/")]
    [InlineData("/packages/")]
    [InlineData("/hours/")]
    [InlineData("/jurisdiction/")]
    public async Task Knows_nothing_under_an_id_that_is_not_of_the_practice(string path)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var owner = await server.AsOwner(practice);

        Assert.Equal(HttpStatusCode.NotFound, (await SetupPage.Open(owner, path + Guid.NewGuid())).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SetupPage.Open(owner, path + "%3Cscript%3E")).Status);
    }
}
