using Repose.Testing;
using Repose.Web.Tests.Diary;
using Repose.Web.Tests.Questions;

namespace Repose.Web.Tests.Reaction;

public sealed class AReactionTestInSpanish
{
    private const string Address = "/me/reaction";

    [Fact]
    public async Task Is_explained_and_its_script_told_what_to_say()
    {
        await using var home = await Open();

        var page = await home.Browser.Page(Address);

        Assert.Equal("Prueba de reacción", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("no conduzca, muestre lo que muestre", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("La prueba todavía no está hecha.", page.Body!.TextContent, StringComparison.Ordinal);
        var stage = page.QuerySelector("[data-stage]")!;
        Assert.Equal("Espere la luz.", stage.GetAttribute("data-wait-for-light"));
        Assert.All(
            stage.Attributes.Where(one =>
                one.Name != "data-stage" && one.Name.StartsWith("data-", StringComparison.Ordinal)
            ),
            one => Assert.NotEqual("", one.Value)
        );
    }

    [Fact]
    public async Task Is_kept_and_told_in_spanish_and_its_device_written_down_as_always()
    {
        await using var home = await Open();

        var answer = await Send(home, DoingAReactionTest.Whole(250));

        var said = await home.Text(answer.Headers.Location!.PathAndQuery);
        Assert.Contains(
            "Guardada. Velocidad: 4.00 por segundo; la mitad de sus respuestas tardó menos de 250 ms. "
                + "0 respuestas lentas, 0 salidas en falso, 80 señales.",
            said,
            StringComparison.Ordinal
        );
        Assert.Contains("teléfono (Android), toque, 60 Hz", said, StringComparison.Ordinal);
        Assert.Contains("8 ms o más", said, StringComparison.Ordinal);
        Assert.Equal(
            "phone (Android)",
            await home.Server.InDb(db => Task.FromResult(Assert.Single(db.ReactionTests).Device))
        );
    }

    [Fact]
    public async Task Is_refused_in_spanish()
    {
        await using var home = await Open();

        var answer = await Send(home, "[[2000,2300]]");

        Assert.Equal(
            "La prueba no duró tres minutos, así que no se guardó. Por favor, hágala de nuevo.",
            (await answer.Page()).QuerySelector("[role=alert]")!.TextContent.Trim()
        );
    }

    private static async Task<AClient> Open()
    {
        var home = await AClient.Open(Engine.Sqlite);
        home.Browser.SpeakSpanish();
        return home;
    }

    private static async Task<HttpResponseMessage> Send(AClient home, string trials) =>
        await home.Browser.Submit(
            await home.Browser.Page(Address),
            "reaction",
            new Dictionary<string, string>
            {
                ["Form.Trials"] = trials,
                ["Form.Device"] = "phone (Android)",
                ["Form.Input"] = "touch",
                ["Form.Frame"] = "16.67",
                ["Form.Tick"] = "0.1",
            }
        );
}
