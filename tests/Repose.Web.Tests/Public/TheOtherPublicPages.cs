using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Public;

public sealed class TheOtherPublicPages
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Say_who_does_a_service(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);

        Assert.Contains("With Ana and Ben", (await server.Read("/services")).Words(), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Show_what_can_be_added_with_its_allergens(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await server.Change(
            (db, _) => db.AddOns.Single(one => one.Id == practice.Lavender.Id).Declare(isOrganic: true, "nut, sesame")
        );

        Assert.Contains(
            "Lavender $8 Organic Contains: nut, sesame",
            (await server.Read("/services")).Words(),
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Show_cbd_only_while_it_is_switched_on(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);
        await server.Change(
            (db, practice) => db.Add(new AddOn(practice.Id, Id<AddOn>.New(), "Hemp balm", AddOnKind.Cbd, Money.Of(20)))
        );

        Assert.DoesNotContain("Hemp balm", (await server.Read("/services")).Words(), StringComparison.Ordinal);
        await server.Change((_, practice) => practice.Obey("none", allowsCbd: true));
        Assert.Contains("Hemp balm", (await server.Read("/services")).Words(), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Introduce_each_therapist_in_their_own_words(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await server.Change(
            (db, _) =>
                db
                    .Therapists.Single(one => one.Id == practice.Ana.Id)
                    .Describe("Ana Whitfield", "700 hours of training", "Came from nursing.", 1)
        );

        Assert.Equal(
            "Ana Whitfield 700 hours of training Came from nursing. One hour · Sleep session",
            (await server.Read("/therapists")).QuerySelector("article")!.Words()
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Leave_out_a_therapist_who_left(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await server.Change((db, _) => db.Therapists.Single(one => one.Id == practice.Ben.Id).SetActive(false));

        Assert.DoesNotContain("Ben", (await server.Read("/therapists")).Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Ben", (await server.Read("/services")).Words(), StringComparison.Ordinal);
    }
}
