using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc;
using Repose.Testing;
using Repose.Web.Access;
using Repose.Web.Diary;

namespace Repose.Web.Tests.Diary;

/// <summary>The diary of a client whose browser asks for Spanish.</summary>
public sealed class InSpanish
{
    private const string Today = "/me/diary/2026-10-12";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_form_asks()
    {
        await using var home = await Open();

        var page = await home.Browser.Page(Today);

        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("La noche antes del lun 12 oct", page.Title);
        Assert.Equal("¿Cómo pasó la noche?", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(
            "La noche que terminó esta mañana, lunes 12 de octubre de 2026. Deje en blanco lo que no recuerde.",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["Muy malo", "Malo", "Regular", "Bueno", "Muy bueno"],
            page.QuerySelectorAll("label:has([name='Form.Quality'])").Select(label => label.TextContent.Trim())
        );
        Assert.Equal("Se levantó", page.QuerySelector("label[for=form-outofbed]")!.TextContent);
        // The script is given the same words, with places for what it fills in.
        Assert.Contains(
            "“{0}” está antes de “{1}”",
            page.QuerySelector("#words")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("Guardando…", page.QuerySelector("button[data-saving]")!.GetAttribute("data-saving"));
    }

    [Theory]
    [InlineData("OutOfBed", "05:00", "“Se levantó” está antes de “Se despertó por última vez”.")]
    [InlineData("Awake", "450", "470 minutos de tiempo despierto no caben en una noche de 420 minutos.")]
    [InlineData("Awakenings", "-1", "Escriba un número entero de 0 a 99, o deje el campo vacío.")]
    [InlineData("BedTime", "10:00", "Acostarse de día, o estar más de 14 horas en cama, es poco común.")]
    [InlineData("LightsOut", "ayer", "Escriba una hora del reloj, como 22:30.")]
    public async Task What_cannot_be_is_said(string field, string typed, string said)
    {
        await using var home = await Open();

        var answer = await home.Write(
            Today,
            new()
            {
                ["Form.BedTime"] = "22:30",
                ["Form.LightsOut"] = "23:00",
                ["Form.FallingAsleep"] = "20",
                ["Form.FinalAwakening"] = "06:00",
                ["Form.OutOfBed"] = "06:30",
                [$"Form.{field}"] = typed,
            }
        );

        Assert.Contains(said, await AClient.TextOf(answer), StringComparison.Ordinal);
        Assert.Empty(await home.Pages());
    }

    [Fact]
    public async Task What_was_kept_is_said()
    {
        await using var home = await Open();
        Dictionary<string, string> night = new()
        {
            ["Form.BedTime"] = "22:30",
            ["Form.LightsOut"] = "23:00",
            ["Form.FallingAsleep"] = "40",
            ["Form.Awake"] = "35",
            ["Form.FinalAwakening"] = "06:00",
            ["Form.OutOfBed"] = "06:30",
        };

        await home.Write(Today, night);
        var text = await home.Text("/me/diary?saved=2026-10-12");
        await home.Write(Today, new() { ["Form.Forgot"] = "LightsOut" });

        Assert.Contains(
            "Guardado: lunes 12 de octubre de 2026. Según lo que escribió, durmió aproximadamente 5 h 45 min de 8 h en cama.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("Esta mañana", text, StringComparison.Ordinal);
        // What is kept of the device is the same in every language.
        Assert.Equal("browser", (await home.Pages())[0].Device);
        Assert.Contains("(navegador): Según lo que escribió", await home.Text(Today), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_morning_from_a_phone_is_refused()
    {
        await using var home = await Open();
        var person = await home.Server.PersonOf(home.Practice, await home.Server.NewClient(home.Practice));
        using var phone = Speaking(await home.Server.As(person, home.Practice, Way.Link));

        var said = await Send(person);
        var others = await Send(Guid.NewGuid());

        Assert.Equal(
            "Todavía no hay ninguna respuesta. Escriba lo que recuerde; puede dejar en blanco lo demás.",
            said
        );
        Assert.Equal("Esto lo escribió otra persona. Se enviará cuando esa persona vuelva a iniciar sesión.", others);

        async Task<string?> Send(Guid writer)
        {
            var now = AServer.Noon.ToUnixTimeMilliseconds();
            using var answer = await phone.PostAsJsonAsync(
                "/api/v1/diary",
                new
                {
                    id = Guid.CreateVersion7(),
                    person = writer,
                    date = "2026-10-12",
                    writtenAt = now,
                    sentAt = now,
                    fields = new MorningFields(),
                },
                Cancel
            );
            return (await answer.Content.ReadFromJsonAsync<ProblemDetails>(Cancel))!.Detail;
        }
    }

    [Fact]
    public async Task A_copy_for_the_time_without_a_connection_is_the_same_for_everybody_who_asks_for_it()
    {
        await using var home = await Open();
        using var visitor = home.Server.Visitor();
        var worker = await home.Browser.GetStringAsync(new Uri("/service-worker.js", UriKind.Relative), Cancel);
        Assert.Contains("/offline/diary?language=es", worker, StringComparison.Ordinal);

        var copy = await visitor.GetStringAsync(new Uri("/offline/diary?language=es", UriKind.Relative), Cancel);
        var page = await visitor.Page("/offline/diary?language=es");

        Assert.Equal(
            copy,
            await home.Browser.GetStringAsync(new Uri("/offline/diary?language=es", UriKind.Relative), Cancel)
        );
        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Lo que guarde queda en este teléfono", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "La noche que terminó el {0}. Deje en blanco lo que no recuerde.",
            page.QuerySelector("#copy")!.GetAttribute("data-lead")
        );
        Assert.Equal(
            "Hay {0} entradas del diario en espera en este teléfono. Se envían solas cuando hay conexión.",
            page.QuerySelector("#waiting")!.GetAttribute("data-many")
        );
    }

    private static async Task<AClient> Open()
    {
        var home = await AClient.Open(Engine.Sqlite);
        Speaking(home.Browser);
        return home;
    }

    private static HttpClient Speaking(HttpClient browser)
    {
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es-CO,es;q=0.9,en;q=0.5");
        return browser;
    }
}
