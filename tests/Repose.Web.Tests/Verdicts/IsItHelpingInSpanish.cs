using NodaTime;
using Repose.Testing;
using Repose.Web.Tests.MySleep;
using static Repose.Web.Tests.MySleep.ASleeper;

namespace Repose.Web.Tests.Verdicts;

public sealed class IsItHelpingInSpanish
{
    private const string Path = "/me/helping";

    [Fact]
    public async Task Says_what_to_expect_and_refuses_a_measure_that_there_is_not()
    {
        await using var sleeper = await With(Today.PlusDays(7));
        var page = await sleeper.Browser.Page(Path);

        var refused = await sleeper.Browser.Submit(
            page,
            "measure",
            new Dictionary<string, string> { ["Form.Outcome"] = "luck" }
        );

        Assert.Contains(
            "Si a usted le ayuda a dormir, nadie lo sabe de antemano",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Elija una de las medidas, por favor.",
            (await refused.Page()).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Gives_no_number_while_the_course_runs()
    {
        await using var sleeper = await With(Today.PlusDays(-14));

        var text = await sleeper.Text(Path);

        Assert.Contains("mirar antes de tiempo lleva a falsas alarmas", text, StringComparison.Ordinal);
        Assert.Contains("Se juzgará por una sola medida: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_when_it_cannot_be_told()
    {
        await using var sleeper = await With(Today.PlusWeeks(-8));

        var text = await sleeper.Text(Path);

        Assert.Contains("Todavía no se puede saber.", text, StringComparison.Ordinal);
        Assert.Contains("Qué más cambió en ese tiempo", text, StringComparison.Ordinal);
    }

    private static async Task<ASleeper> With(LocalDate first)
    {
        var sleeper = await Open(Engine.Sqlite);
        sleeper.Browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es");
        sleeper.Has(TenDaysFrom(first));
        await sleeper.IsKept();
        return sleeper;
    }
}
