using System.Net;
using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Tests.Desk;

namespace Repose.Web.Tests.Reaction;

public sealed class ReactionsOfAClient
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Are_seen_by_those_who_treat_and_each_look_is_written_down(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var client = await WithATest(desk);
        using var ana = await desk.Server.AsTherapist(desk.Practice);

        var card = await ADesk.Get(ana, $"/desk/clients/{client.Id}");
        var link = card.QuerySelector("nav[aria-label=Chart] a[href$=reaction]")!.GetAttribute("href")!;
        var page = await ADesk.Get(ana, link);

        Assert.Contains("4.00", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var looks = await desk.Server.InDb(db =>
            db.AuditEvents.Where(one =>
                    one.Action == "chart.read" && one.SubjectId == client.Id.Value && one.Detail == "reaction"
                )
                .Select(one => one.Actor)
                .ToListAsync()
        );
        Assert.Equal(["Therapist"], looks);
    }

    [Fact]
    public async Task Are_not_seen_at_the_desk()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var client = await WithATest(desk);

        Assert.Null((await desk.Get($"/desk/clients/{client.Id}")).QuerySelector("nav[aria-label=Chart]"));
        var page = await desk.Get($"/desk/clients/{client.Id}/reaction");

        Assert.Contains("for the therapists and the owner", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("4.00", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_seen_only_while_the_client_agrees()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var client = await WithATest(desk, agrees: false);
        using var ana = await desk.Server.AsTherapist(desk.Practice);

        var page = await ADesk.Get(ana, $"/desk/clients/{client.Id}/reaction");

        Assert.Contains("has not agreed", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("4.00", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_not_found_where_there_is_no_such_client()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        using var ana = await desk.Server.AsTherapist(desk.Practice);

        using var answer = await ana.GetAsync(new Uri($"/desk/clients/{Guid.NewGuid()}/reaction", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<Client> WithATest(ADesk desk, bool agrees = true)
    {
        var client = await desk.AClient();
        await desk.Server.InDb(async db =>
        {
            if (agrees)
            {
                db.Add(
                    new ConsentAnswer(
                        db.PracticeId,
                        Id<ConsentAnswer>.New(),
                        client.Id,
                        "therapist",
                        1,
                        1,
                        isGiven: true,
                        desk.Now
                    )
                );
            }

            db.Add(
                new ReactionTest(
                    db.PracticeId,
                    Id<ReactionTest>.New(),
                    client.Id,
                    desk.Now,
                    [new(2000, 2250)],
                    new("phone (Android)", "touch", 16.7, 20, 1, 0.1)
                )
            );
            return await db.SaveChangesAsync();
        });
        return client;
    }
}
