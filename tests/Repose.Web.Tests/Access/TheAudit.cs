using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Access;

public class TheAudit
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_a_month_newest_first_and_some_at_a_time(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var owner = await server.AsOwner(practice);
        await Note(server, practice, 120);

        var first = await owner.Open("/practice/audit?month=2026-10");
        var last = await owner.Open("/practice/audit?month=2026-10&page=3");

        Assert.Equal(50, first.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("detail 119", first.QuerySelector("tbody tr")!.TextContent);
        Assert.Equal(20, last.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("detail 0", last.QuerySelectorAll("tbody tr")[^1].TextContent);
        Assert.Empty((await owner.Open("/practice/audit?month=2026-09")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Shows_what_one_did_or_what_was_done_in_one_way()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var owner = await server.AsOwner(practice);
        await Note(server, practice, 10);

        Assert.Equal(5, (await owner.Open("/practice/audit?who=Ana")).QuerySelectorAll("tbody tr").Length);
        Assert.Equal(
            2,
            (await owner.Open("/practice/audit?what=chart.read&who=Ana")).QuerySelectorAll("tbody tr").Length
        );
    }

    [Theory]
    [InlineData("?month=nonsense&page=-5")]
    [InlineData("?month=9999-12&page=99999999999999999999")]
    [InlineData("?month=0000-00&who=%00&what=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("?page=2147483647")]
    public async Task Bears_nonsense_in_its_address(string query)
    {
        await using var server = await AServer.Start(Engine.Postgres);
        var owner = await server.AsOwner(await APractice.Open(server));

        var answer = await owner.GetAsync("/practice/audit" + query);

        Assert.True(answer.IsSuccessStatusCode, answer.StatusCode.ToString());
        Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync());
    }

    private static Task Note(AServer server, APractice practice, int count) =>
        server.InDb(async db =>
        {
            for (var i = 0; i < count; i++)
            {
                db.Add(
                    new AuditEvent(
                        practice.Practice.Id,
                        Id<AuditEvent>.New(),
                        AServer.Noon + Duration.FromMinutes(i),
                        null,
                        i % 2 == 0 ? "Ana" : "Ben",
                        i % 4 == 0 ? "chart.changed" : "chart.read",
                        "client",
                        null,
                        $"detail {i}"
                    )
                );
            }

            return await db.SaveChangesAsync();
        });
}
