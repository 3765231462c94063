using System.Net;
using Repose.Testing;

namespace Repose.Web.Tests.Public;

public sealed class TheDisclosure
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Has_every_part_that_the_law_asks_for(string engine)
    {
        await using var server = await InVermont(engine);

        Assert.Equal(
            [
                "Qualifications and experience of your therapist",
                "What is unprofessional conduct",
                "How to make a complaint",
                "How to ask the Office of Professional Regulation",
            ],
            (await server.Read("/disclosure")).QuerySelectorAll("h2").Select(part => part.Words())
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Tells_the_qualifications_of_each_therapist(string engine)
    {
        await using var server = await InVermont(engine);

        var part = (await server.Read("/disclosure")).QuerySelector("section")!.Words();

        Assert.Contains("Ana Qualifications: Registered, 8 years of practice", part, StringComparison.Ordinal);
        Assert.Contains("Ben Qualifications: Registered, 8 years of practice", part, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_which_parts_are_not_filled_in_and_shows_no_placeholder(string engine)
    {
        await using var server = await InVermont(engine);

        var page = (await server.Read("/disclosure")).Words();

        Assert.Contains("This part is not filled in yet.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{", page, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_not_there_where_no_law_asks_for_it(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);
        using var visitor = server.Visitor();

        using var answer = await visitor.GetAsync(new Uri("/disclosure", UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<AServer> InVermont(string engine)
    {
        var server = await AServer.Start(engine);
        await APractice.Open(server);
        await server.Change((_, practice) => practice.Obey("us-vt", allowsCbd: false));
        return server;
    }
}
