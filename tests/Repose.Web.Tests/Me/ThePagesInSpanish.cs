using System.Net;
using Repose.Testing;
using Repose.Web.Tests.MySleep;
using static Repose.Web.Tests.MySleep.ASleeper;

namespace Repose.Web.Tests.Me;

public sealed class ThePagesInSpanish
{
    [Fact]
    public async Task Greet_and_say_what_comes_next()
    {
        await using var sleeper = await Spanish();
        sleeper.Has(TenDaysFrom(Today.PlusDays(7)));
        await sleeper.IsKept();

        var today = await sleeper.Text("/me");

        Assert.Contains("Hola, Cleo Lark", today, StringComparison.Ordinal);
        Assert.Contains("¿Cómo fue su noche?", today, StringComparison.Ordinal);
        Assert.Contains("Lunes 19 de octubre de 2026 a las 10:00", today, StringComparison.Ordinal);
        Assert.Contains("Entre sus citas", today, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_visits_and_the_sessions_of_a_course()
    {
        await using var sleeper = await Spanish();
        var course = sleeper.Has(TenDaysFrom(Today.PlusDays(-7)));
        await sleeper.IsKept();

        var visits = await sleeper.Text("/me/visits");
        var sessions = await sleeper.Text($"/me/course/{course.Id}");

        Assert.Contains("Un ciclo de 10 sesiones", visits, StringComparison.Ordinal);
        Assert.Contains("realizada", visits, StringComparison.Ordinal);
        Assert.Contains("la cita del jueves 15 de octubre de 2026 a las 10:00", visits, StringComparison.Ordinal);
        Assert.Contains("Su ciclo de 10 sesiones", sessions, StringComparison.Ordinal);
        Assert.Contains("Se cancelan todas las sesiones que faltan.", sessions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_that_something_could_not_be_found()
    {
        await using var sleeper = await Spanish();

        using var visit = await sleeper.Browser.GetAsync(
            new Uri($"/me/visits/{Guid.CreateVersion7()}", UriKind.Relative)
        );

        Assert.Equal(HttpStatusCode.NotFound, visit.StatusCode);
        Assert.Contains("No tiene ningún paquete.", await sleeper.Text("/me/packages"), StringComparison.Ordinal);
    }

    private static async Task<ASleeper> Spanish()
    {
        var sleeper = await Open(Engine.Sqlite);
        sleeper.Browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es");
        return sleeper;
    }
}
