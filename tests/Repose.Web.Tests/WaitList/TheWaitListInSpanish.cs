using Repose.Testing;

namespace Repose.Web.Tests.WaitList;

public sealed class TheWaitListInSpanish
{
    [Fact]
    public async Task Says_how_it_works_and_refuses_days_that_run_backwards()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        using var visitor = server.Visitor();
        visitor.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es-CO,es;q=0.9,en;q=0.8");

        var page = await visitor.Page("/wait-list");
        var refused = await visitor.Submit(
            page,
            "wait",
            new Dictionary<string, string>
            {
                ["Form.First"] = "2026-11-02",
                ["Form.Last"] = "2026-11-01",
                ["Form.Name"] = "Luz",
                ["Form.Email"] = "luz@example.com",
            }
        );

        Assert.Contains("Cuando se libere un horario que le sirva", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "El último día no puede ser anterior al primero, ni la última hora anterior a la primera.",
            (await refused.Page()).QuerySelector("[role=alert]")!.TextContent
        );
    }
}
