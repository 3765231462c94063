using NodaTime;
using Repose.Testing;
using Repose.Web.Tests.Diary;
using Repose.Web.Tests.Public;

namespace Repose.Web.Tests.Questions;

public sealed class QuestionsInSpanish
{
    private const string Send = "Enviar mis respuestas";

    private static readonly int?[] OnlyTheLast = [null, null, null, null, null, null, null, null, 1];

    private static async Task<AClient> Open()
    {
        var home = await AClient.Open(Engine.Sqlite);
        home.Browser.SpeakSpanish();
        return home;
    }

    [Fact]
    public async Task Are_listed_with_their_days()
    {
        await using var home = await Open();
        await home.ACourse(new(2026, 10, 14), new(2026, 11, 30));

        var page = await home.Browser.Page("/me/questions");

        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(("Sus preguntas", "Sus preguntas"), (page.Title, page.QuerySelector("h1")!.TextContent));
        var said = page.Body!.TextContent;
        Assert.Contains("para responder hasta el mié 14 oct", said, StringComparison.Ordinal);
        Assert.Contains("para empezar, 7 preguntas", said, StringComparison.Ordinal);
        Assert.Contains("miércoles 28 de octubre de 2026: después de 2 semanas", said, StringComparison.Ordinal);
        home.Server.Clock.Advance(Duration.FromDays(3));
        Assert.Contains(
            "con retraso, abierto hasta el mar 27 oct",
            await home.Text("/me/questions"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Are_answered_and_scored_and_written_down_as_always()
    {
        await using var home = await Open();

        var sent = await home.Answer("/me/questions/gad-7?again=yes", [1, 2, 0, 1, 0, 3, 0], Send);

        Assert.Equal("/me/questions?sent=gad-7", sent.Headers.Location!.PathAndQuery);
        var said = await home.Text("/me/questions?sent=gad-7");
        Assert.Contains("Gracias. Sus respuestas están guardadas:", said, StringComparison.Ordinal);
        Assert.Contains("7 de 21", said, StringComparison.Ordinal);
        Assert.Contains("leve", said, StringComparison.Ordinal);
        Assert.Contains("No dice qué anda mal, ni que todo esté bien.", said, StringComparison.Ordinal);
        Assert.Contains("El total va de 0 a 21. Menos puntos es mejor.", said, StringComparison.Ordinal);
        // What the staff read is not in the language of the client.
        Assert.Equal("mild", Assert.Single(await home.Server.Forms()).Band);
    }

    [Fact]
    public async Task Say_what_is_missing()
    {
        await using var home = await Open();

        var nothing = await home.Answer("/me/questions/gad-7?again=yes", [], Send);
        var gaps = await home.Answer("/me/questions/gad-7?again=yes", [1, 1, 1, null, null, 1, 1], Send);
        var gap = await home.Answer("/me/questions/gad-7?again=yes", [1, 1, 1, null, 1, 1, 1], Send);

        Assert.Contains(
            "Todavía no hay ninguna respuesta. Elija una",
            await AClient.TextOf(nothing),
            StringComparison.Ordinal
        );
        Assert.Contains("Falta responder una pregunta.", await AClient.TextOf(gap), StringComparison.Ordinal);
        var page = await gaps.Page();
        Assert.Contains("Faltan 2 preguntas por responder.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(
            page.QuerySelectorAll("fieldset .error"),
            one => Assert.Equal("Todavía sin responder.", one.TextContent)
        );
    }

    [Fact]
    public async Task Lead_to_help_in_the_words_of_the_client_and_tell_the_therapist_in_theirs()
    {
        await using var home = await Open();
        await home.Server.Change((_, practice) => practice.Obey("us-vt", allowsCbd: false));
        await home.AVisit(home.Practice.At(2026, 10, 5, 10));
        var therapist = await home.Server.AsTherapist(home.Practice);
        therapist.SpeakSpanish();

        var answer = await home.Answer("/me/questions/phq-9?again=yes", OnlyTheLast, Send);

        Assert.Equal("/me/help?from=phq-9", answer.Headers.Location!.PathAndQuery);
        var page = await home.Browser.Page("/me/help?from=phq-9");
        Assert.Equal("No tiene que pasar por esto a solas", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith(
            "Gracias por decírnoslo.",
            page.QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "Por favor, hable con alguien ahora.",
            page.QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(page.QuerySelectorAll("a[href='tel:988']"), link => link.TextContent == "Llamar al 988");
        Assert.Contains(page.QuerySelectorAll("a[href='tel:911']"), link => link.TextContent == "Llamar al 911");
        Assert.Contains("Hemos avisado a quienes le atienden aquí", page.Body!.TextContent, StringComparison.Ordinal);

        Assert.Equal("Please look into Repose now", Assert.Single(await home.Server.Messages()).Title);
        var card = await therapist.Page($"/desk/clients/{home.Client.Id}/questions");
        Assert.Equal("en", card.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Question 9 was answered with 1.", card.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_no_number_where_the_place_is_not_known()
    {
        await using var home = await Open();

        var page = await home.Browser.Page("/me/help");

        Assert.Empty(page.QuerySelectorAll("a[href^='tel:']"));
        var said = page.Body!.TextContent;
        Assert.Contains("Ayuda ahora mismo", said, StringComparison.Ordinal);
        Assert.Contains("Llame ahora al número de emergencias de su país", said, StringComparison.Ordinal);
        Assert.Contains("un número equivocado sería peor que ninguno", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_to_the_doctor_and_say_why()
    {
        await using var home = await Open();
        Assert.Contains(
            "Ninguna de sus respuestas indica que deba hacerlo.",
            await home.Text("/me/doctor"),
            StringComparison.Ordinal
        );

        await home.Answer("/me/questions/gad-7?again=yes", [2, 2, 2, 2, 2, 0, 0], Send);

        var page = await home.Browser.Page("/me/doctor?from=gad-7");
        Assert.Equal("Por favor, consulte a un médico o médica", page.QuerySelector("h1")!.TextContent);
        var said = page.Body!.TextContent;
        Assert.Contains("respondido el lunes 12 de octubre de 2026: 10 de 21.", said, StringComparison.Ordinal);
        Assert.Contains("Muestre esta página al médico.", said, StringComparison.Ordinal);
        Assert.Contains("terapia cognitivo-conductual para el insomnio (TCC-I)", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_why_a_checked_form_stays_in_english_and_mark_its_words()
    {
        await using var home = await Open();

        var checkedForm = await home.Browser.Page("/me/questions/gad-7?again=yes");
        var ours = await home.Browser.Page("/me/questions/daytime-check-in?again=yes");

        var said = checkedForm.Body!.TextContent;
        Assert.Contains("Este cuestionario se muestra en inglés", said, StringComparison.Ordinal);
        Assert.Equal("en", checkedForm.QuerySelector(".lead")!.GetAttribute("lang"));
        Assert.All(
            checkedForm.QuerySelectorAll("fieldset legend span:not(.muted), fieldset label span"),
            one => Assert.Equal("en", one.GetAttribute("lang"))
        );
        Assert.Equal(7 * 5, checkedForm.QuerySelectorAll("fieldset [lang=en]").Length);
        Assert.Empty(ours.QuerySelectorAll("main form [lang], main .lead[lang]"));
        Assert.DoesNotContain("se muestra en inglés", ours.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mark_nothing_where_english_is_spoken()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        Assert.Empty(
            (await home.Browser.Page("/me/questions/gad-7?again=yes")).QuerySelectorAll("main [lang]:not(footer *)")
        );
    }
}
