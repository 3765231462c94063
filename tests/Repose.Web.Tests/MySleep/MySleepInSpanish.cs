using Repose.Testing;
using static Repose.Web.Tests.MySleep.ASleeper;

namespace Repose.Web.Tests.MySleep;

public sealed class MySleepInSpanish
{
    [Fact]
    public async Task Says_what_its_numbers_are()
    {
        await using var sleeper = await Spanish();
        sleeper.Writes(Today, awake: 40);
        sleeper.Wears(Today, awake: 20);
        await sleeper.IsKept();

        var page = await sleeper.Browser.Page("/me/sleep?measure=sol&from=diary");
        var text = page.Body!.TextContent;

        Assert.Contains("La noche anterior al lunes 12 de octubre de 2026", text, StringComparison.Ordinal);
        Assert.Contains("Tiempo en cama", text, StringComparison.Ordinal);
        Assert.Contains("¿Qué es el tiempo hasta dormirse?", text, StringComparison.Ordinal);
        Assert.Contains("Desde que se intenta dormir hasta que llega el sueño.", text, StringComparison.Ordinal);
        Assert.Contains("Fuente: Carney et al. 2012", text, StringComparison.Ordinal);
        Assert.Contains("Nunca se promedian.", text, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main nav a"), link => link.TextContent == "Medio año");
    }

    [Theory]
    [InlineData(8, "No se sabe nada de las últimas 8 semanas.")]
    [InlineData(26, "No se sabe nada del último medio año.")]
    [InlineData(52, "No se sabe nada del último año.")]
    public async Task Says_that_no_night_is_known(int weeks, string words)
    {
        await using var sleeper = await Spanish();

        Assert.Contains(words, await sleeper.Text($"/me/sleep?weeks={weeks}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_the_research_model_leaves_out()
    {
        await using var sleeper = await Spanish();

        var text = await sleeper.Text("/me/sleep/research");

        Assert.Contains("El modelo solo conoce el promedio de un grupo.", text, StringComparison.Ordinal);
        Assert.Contains("no se conoce ninguna noche por el diario", text, StringComparison.Ordinal);
    }

    /// <summary>Two who read at the same time, one after the other, each get their own language.</summary>
    [Fact]
    public async Task Leaves_others_their_language()
    {
        await using var sleeper = await Open(Engine.Sqlite);
        sleeper.Writes(Today, awake: 40);
        await sleeper.IsKept();
        await sleeper.Text("/me/sleep?language=es");

        Assert.Contains("What is total sleep time?", await sleeper.Text("/me/sleep"), StringComparison.Ordinal);
    }

    private static async Task<ASleeper> Spanish()
    {
        var sleeper = await Open(Engine.Sqlite);
        sleeper.Browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es");
        return sleeper;
    }
}
