using AngleSharp.Dom;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Public;

public class ReadingInSpanish
{
    [Theory]
    [InlineData("/", "Reservar una cita", "Qué se puede esperar", "Abierto hoy hasta las 5 pm.", "Cuándo abrimos")]
    [InlineData("/services", "Servicios y precios", "60 minutos", "Con Ana y Ben", "También como ciclo de 10 sesiones")]
    [InlineData("/therapists", "Quiénes atienden", "Reservar una cita")]
    [InlineData("/about-massage-and-sleep", "Lo que el masaje puede y no puede hacer por el sueño", "Qué se encontró")]
    [InlineData("/disclosure", "La ley de Vermont", "Usted lo firma antes de empezar.")]
    public async Task Finds_each_page_in_that_language(string path, params string[] sentences)
    {
        await using var server = await Open();

        var page = await server.Visitor().ReadsSpanish().Page(path);

        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.All(sentences, sentence => Assert.Contains(sentence, page.Words(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Finds_the_known_allergens_named_in_that_language_and_others_as_they_were_typed()
    {
        await using var server = await Open();
        await server.Change(
            (db, practice) =>
            {
                var oil = new AddOn(practice.Id, Id<AddOn>.New(), "Oil", AddOnKind.Oil, Money.Of(5));
                oil.Declare(isOrganic: false, "tree nut, peanut, arnica");
                db.Add(oil);
            }
        );

        var services = await server.Visitor().ReadsSpanish().Page("/services");

        Assert.Contains(
            "Contiene: nueces y otros frutos secos, maní (cacahuate), arnica",
            services.Words(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(9, 13, 16, "Abierto hoy hasta la 1 pm.")]
    [InlineData(9, 12, 15, "Abierto hoy hasta el mediodía.")]
    [InlineData(13, 17, 16, "Abierto hoy de 1 pm a 5 pm.")]
    [InlineData(9, 12, 18, "Ahora está cerrado. Abrimos de nuevo mañana a las 9 am.")]
    public async Task Reads_hours_with_the_articles_that_they_have(int from, int until, int utc, string sentence)
    {
        await using var server = await Open();
        await server.Change(
            (db, _) =>
            {
                foreach (var hours in db.WorkingHours.Where(one => one.Weekday == IsoDayOfWeek.Monday))
                {
                    db.Remove(hours);
                    db.Add(
                        new WorkingHours(
                            hours.PracticeId,
                            Id<WorkingHours>.New(),
                            hours.TherapistId,
                            hours.Weekday,
                            new(from, 0),
                            new(until, 0)
                        )
                    );
                }
            }
        );
        server.Clock.Reset(Instant.FromUtc(2026, 10, 12, utc, 0));

        Assert.Contains(sentence, (await server.Visitor().ReadsSpanish().Page("/")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_pointed_to_in_the_head_of_each_page_and_its_address_holds_without_asking()
    {
        await using var server = await Open();
        var english = await server.Visitor().Page("/services");

        var address = Alternate(english, "es");
        var spanish = await server.Visitor().Page(address);

        Assert.EndsWith("/services", Alternate(english, "en"), StringComparison.Ordinal);
        Assert.EndsWith("/services?language=es", address, StringComparison.Ordinal);
        Assert.Contains("Servicios y precios", spanish.Words(), StringComparison.Ordinal);
        Assert.Equal(address, spanish.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.EndsWith(
            "/services",
            english.QuerySelector("link[rel=canonical]")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    private static string Alternate(IDocument page, string language) =>
        page.QuerySelector($"link[rel=alternate][hreflang={language}]")!.GetAttribute("href")!;

    private static async Task<AServer> Open()
    {
        var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        await server.Change((_, practice) => practice.Obey("us-vt", allowsCbd: false));
        return server;
    }
}
