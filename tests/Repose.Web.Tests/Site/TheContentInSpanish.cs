using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Repose.Content;
using Repose.Testing;
using Repose.Web.Booking;
using Repose.Web.Site.Languages;
using Repose.Web.Tests.Diary;
using Repose.Web.Tests.Mine;
using Repose.Web.Tests.Public;
using Repose.Web.Tests.Questions;

namespace Repose.Web.Tests.Site;

public sealed class TheContentInSpanish
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_what_a_page_says_whose_visitor_wants_it_and_to_the_next_one_it_is_English()
    {
        await using var home = await Open(Engine.Sqlite);
        using var english = home.Server.Visitor();

        Assert.Equal(
            ContentLibrary.Spanish.Claims.Select(claim => claim.Says),
            Claims(await home.Browser.Page("/about-massage-and-sleep"))
        );
        Assert.Equal(
            ContentLibrary.English.Claims.Select(claim => claim.Says),
            Claims(await english.Page("/about-massage-and-sleep"))
        );
    }

    [Theory]
    [InlineData("/me/plan", "Levántese a la misma hora todos los días")]
    [InlineData("/me/plan", "Siga tomando sus medicamentos como se lo dijo su médico.")]
    [InlineData("/me/plan/about-you", "¿Trabaja por turnos?")]
    [InlineData("/me/relax", "Respiración lenta")]
    [InlineData("/me/relax", "Suelte el aire, despacio, y deje caer los hombros.")]
    [InlineData("/me/mine/consents", "Guarden lo que cuento sobre mi sueño")]
    [InlineData("/me/questions/daytime-check-in?again=yes", "¿Cuánto cansancio sintió durante el día?")]
    [InlineData("/me/questions/phq-9?again=yes", "Cuestionario sobre la salud del paciente")]
    [InlineData("/me/questions/phq-9?again=yes", "Thoughts that you would be better off dead")]
    public async Task Is_on_the_pages_of_a_client(string page, string words)
    {
        await using var home = await Open(Engine.Sqlite);

        Assert.Contains(words, await home.Text(page), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_in_which_language_the_words_were_that_somebody_agreed_to(string engine)
    {
        await using var home = await Open(engine);

        await AgreeingToThings.Give(home, "therapist");
        English(home);
        await AgreeingToThings.TakeBack(home, "therapist");
        await AgreeingToThings.Give(home, "therapist");

        Assert.Equal(
            [(1, "es"), (1, "en"), (1, "en")],
            await home.Server.InDb(async db =>
                (await db.ConsentAnswers.Where(one => one.Consent == "therapist").ToListAsync(Cancel))
                    .OrderBy(one => one.Number)
                    .Select(one => (one.Version, one.Language))
            )
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_a_score_under_the_same_name_in_every_language_and_shows_it_in_the_one_that_is_spoken(
        string engine
    )
    {
        await using var home = await Open(engine);
        const string form = "/me/questions/gad-7?again=yes";

        await home.Browser.Submit(await home.Browser.Page(form), "answers", SomeQuestions.Typed(1, 2, 0, 1, 0, 3, 0));

        Assert.Equal("mild", Assert.Single(await home.Server.Forms()).Band);
        Assert.Equal("leve", Called(await home.Browser.Page("/me/questions")));
        English(home);
        Assert.Equal("mild", Called(await home.Browser.Page("/me/questions")));
    }

    [Fact]
    public async Task Leads_to_help_whichever_language_the_answer_was_given_in()
    {
        await using var home = await Open(Engine.Sqlite);

        var answer = await home.Browser.Submit(
            await home.Browser.Page("/me/questions/phq-9?again=yes"),
            "answers",
            SomeQuestions.Typed(0, 0, 0, 0, 0, 0, 0, 0, 1)
        );

        Assert.Equal("/me/help?from=phq-9", answer.Headers.Location!.PathAndQuery);
        Assert.Contains(
            "Nos contó que ha tenido pensamientos de que sería mejor morir, o de hacerse daño.",
            await home.Text("/me/help?from=phq-9"),
            StringComparison.Ordinal
        );
        English(home);
        Assert.Contains(
            "You told us of thoughts that you would be better off dead",
            await home.Text("/me/help?from=phq-9"),
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_a_translation_of_what_is_signed_and_stands_with_the_text_that_counts(string engine)
    {
        await using var home = await Open(engine);
        await home.Server.Change((_, practice) => practice.Obey("us-vt", allowsCbd: false));

        var page = await home.Browser.Page("/disclosure");

        Assert.Equal("Información para clientes nuevos", page.QuerySelector("h1")!.Words());
        Assert.Contains("Lo que vale ante la ley es el texto en inglés.", page.Words(), StringComparison.Ordinal);
        Assert.Contains(
            "You can complain about your therapist to the Office of Professional Regulation.",
            page.QuerySelector("details[lang=en]")!.Words(),
            StringComparison.Ordinal
        );

        var text = await Signed(home, Language.Spanish);
        Assert.StartsWith("Esta es una traducción para leer. Lo que vale ante la ley es el texto en inglés.", text);
        Assert.Contains("Cómo presentar una queja", text, StringComparison.Ordinal);
        Assert.Contains("How to make a complaint", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_in_what_is_signed_in_English()
    {
        await using var home = await Open(Engine.Sqlite);
        await home.Server.Change((_, practice) => practice.Obey("us-vt", allowsCbd: false));

        var text = await Signed(home, Language.English);

        Assert.StartsWith("Qualifications and experience of your therapist", text);
        Assert.DoesNotContain("traducción", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_signed_once_in_whatever_language()
    {
        await using var home = await Open(Engine.Sqlite);
        await home.Server.Change((_, practice) => practice.Obey("us-vt", allowsCbd: false));

        await Signed(home, Language.Spanish);
        await Signed(home, Language.English);
    }

    private static async Task<string> Signed(AClient home, Language language)
    {
        using var spoken = language.Speak();
        await home.Server.InPractice(async services =>
        {
            var db = services.GetRequiredService<Repose.Data.ReposeDb>();
            var client = await db.Clients.SingleAsync(Cancel);
            Assert.True((await services.GetRequiredService<DisclosureToSign>().Sign(client, "Cora", Cancel)).Succeeded);
            await db.SaveChangesAsync(Cancel);
        });
        return (await home.Server.InDb(db => db.SignedDisclosures.SingleAsync(Cancel))).Text;
    }

    private static async Task<AClient> Open(string engine)
    {
        var home = await AClient.Open(engine);
        home.Browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es-CO,es;q=0.9,en;q=0.8");
        return home;
    }

    private static void English(AClient home) => home.Browser.DefaultRequestHeaders.AcceptLanguage.Clear();

    private static IEnumerable<string> Claims(IDocument page) =>
        page.QuerySelectorAll(".claim h3").Select(claim => claim.Words());

    private static string Called(IDocument page) => page.QuerySelector("tbody td:last-child")!.Words();
}
