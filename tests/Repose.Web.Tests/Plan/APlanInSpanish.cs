using Repose.Testing;
using Repose.Web.Tests.Questions;

namespace Repose.Web.Tests.Plan;

public sealed class APlanInSpanish
{
    private static async Task<APlan> Open()
    {
        var plan = await APlan.Open(Engine.Sqlite);
        plan.Home.SpeakSpanish();
        return plan;
    }

    [Fact]
    public async Task Is_agreed_on_with_a_therapist_who_reads_english()
    {
        await using var plan = await Open();
        await plan.Tell(("heart-disease", "yes"));
        await plan.Nights(12, 45);
        await plan.Propose("TE01");

        var page = await plan.Home.Page("/me/plan");

        Assert.Equal("Mi plan", page.QuerySelector("h1")!.TextContent);
        var said = page.Body!.TextContent;
        Assert.Contains("terapia cognitivo-conductual para el insomnio (TCC-I)", said, StringComparison.Ordinal);
        Assert.Contains("en 12 de 12 noches pasó 31 minutos o más sin dormir", said, StringComparison.Ordinal);
        Assert.Contains("propuesto por su terapeuta", said, StringComparison.Ordinal);
        Assert.Contains("Por qué: “Your nights are short”", said, StringComparison.Ordinal);
        Assert.Contains(
            "Primero hay que preguntar",
            await APlan.Said(await plan.ClientAgrees("TE01")),
            StringComparison.Ordinal
        );

        await plan.ClientAgrees("TE01", doctor: true);

        Assert.Contains(
            "desde el lun 12 oct",
            (await plan.Home.Page("/me/plan?said=agreed")).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("since", (await plan.Ana.Page(plan.Desk)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_what_could_do_harm_and_says_why_something_was_taken_off()
    {
        await using var plan = await Open();
        var asked = await plan.Home.Page("/me/plan/about-you");
        Assert.Equal("Unas preguntas sobre usted", asked.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            ["No", "Sí", "No lo sé"],
            asked.QuerySelector("fieldset")!.QuerySelectorAll("label").Select(one => one.TextContent.Trim())
        );
        await plan.Tell();
        await plan.Trying("TR08");

        await plan.Tell(("bipolar", "yes"));

        Assert.Contains(
            "Por lo que contó sobre usted, esto podría hacerle daño, así que se quitó.",
            (await plan.Home.Page("/me/plan")).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "By what you told about yourself",
            (await plan.Ana.Page(plan.Desk)).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("podría hacer daño", await APlan.Said(await plan.Ask("TR08")), StringComparison.Ordinal);
    }
}
