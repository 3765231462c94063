using Repose.Practice;
using Repose.Testing;
using Repose.Web.Access;
using Repose.Web.Tests.Messages;
using Repose.Web.Tests.Public;

namespace Repose.Web.Tests.Feeds;

public class ACalendarInSpanish
{
    [Theory]
    [InlineData("es", "Cita en Stillwater Massage")]
    [InlineData("", "Appointment at Stillwater Massage")]
    public async Task Is_in_the_language_of_the_client_whatever_the_program_asks_for(string language, string summary)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = SomeMessages.Maria(practice);
        client.Speaks(language);
        var visit = SomeMessages.Visit(practice, client, practice.At(2026, 10, 14, 10));
        var secret = Secret.New();
        var feed = new CalendarFeed(
            server.PracticeId,
            Id<CalendarFeed>.New(),
            Secret.Digest(secret),
            null,
            client.Id,
            false,
            AServer.Noon
        );
        await SomeMessages.Save(server, client, visit, feed);
        var program = server.Visitor();
        program.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language.Length > 0 ? "en" : "es");

        var one = Assert.Single(StrictCalendar.Of(await program.GetStringAsync($"/calendar/{secret}.ics")).Events);

        Assert.Equal((visit.Id.ToString(), summary), (one.Value("UID"), one.Text("SUMMARY")));
    }

    [Fact]
    public async Task Is_made_and_revoked_on_a_page_in_that_language()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var browser = (await server.AsClient(practice, await server.NewClient(practice))).ReadsSpanish();
        var page = await browser.Page("/me/calendar");

        var made = await (await browser.Submit(page, "make-feed")).Page();
        var twice = await (await browser.Submit(page, "make-feed")).Page();

        Assert.Contains("Sus citas en su calendario", page.Words(), StringComparison.Ordinal);
        Assert.Contains("Cópiela ahora: se muestra solo esta vez.", made.Words(), StringComparison.Ordinal);
        Assert.Contains("Anular la dirección creada el lun 12 oct 2026", made.Words(), StringComparison.Ordinal);
        Assert.Contains("Esta dirección ya se creó y se mostró.", twice.Words(), StringComparison.Ordinal);
    }
}
