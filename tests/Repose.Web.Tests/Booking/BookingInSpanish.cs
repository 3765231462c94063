using System.Net;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Tests.Feeds;
using Repose.Web.Tests.Public;

namespace Repose.Web.Tests.Booking;

public class BookingInSpanish
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Ends_in_a_message_in_that_language(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var visitor = server.Visitor(follows: true).ReadsSpanish();
        var services = await visitor.Page("/book");
        Assert.Contains("¿Qué le gustaría reservar?", services.Words(), StringComparison.Ordinal);
        var times = await visitor.Page($"/book/time?service={practice.Hour.Id}&date=2026-10-14");
        Assert.Contains("Miércoles 14 de octubre de 2026", times.Words(), StringComparison.Ordinal);
        Assert.Equal("lunes", times.QuerySelector("th abbr")!.GetAttribute("title"));

        var details = await (await visitor.Submit(times, "take", button: "10:00")).Page();
        var nobody = await (await visitor.Submit(details, "details")).Page();
        var done = await (
            await visitor.Submit(
                nobody,
                "details",
                new Dictionary<string, string> { ["Form.Name"] = "Inés Lark", ["Form.Email"] = "ines@example.org" }
            )
        ).Page();

        Assert.Contains("Le guardamos la hora durante 10 minutos", times.Words(), StringComparison.Ordinal);
        Assert.Contains("Se la guardamos hasta las", details.Words(), StringComparison.Ordinal);
        Assert.Contains("Escriba su nombre, por favor.", nobody.Words(), StringComparison.Ordinal);
        Assert.Contains("Su cita está reservada", done.Words(), StringComparison.Ordinal);
        Assert.Contains("One hour, 60 minutos", done.Words(), StringComparison.Ordinal);
        var message = await server.InDb(db => db.Outbox.SingleAsync());
        Assert.Equal("Su cita del miércoles 14 de octubre de 2026", message.Title);
        Assert.StartsWith(
            "Hola, Inés Lark:\n\nSu cita en Stillwater Massage está reservada.\n\n"
                + "Miércoles 14 de octubre de 2026, de 10:00 AM a 11:00 AM\nCon Ana\n\n",
            message.Text,
            StringComparison.Ordinal
        );
        var visit = Assert.Single(StrictCalendar.Of(message.Calendar).Events);
        Assert.Equal("Cita en Stillwater Massage", visit.Text("SUMMARY"));
        Assert.StartsWith("Para cambiar o cancelar: http", visit.Text("DESCRIPTION"), StringComparison.Ordinal);
        Assert.Equal("es", await server.InDb(db => db.Clients.Select(one => one.Language).SingleAsync()));
    }

    [Fact]
    public async Task Is_refused_in_that_language_where_somebody_was_quicker()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var visitor = server.Visitor().ReadsSpanish();
        var page = await visitor.Page($"/book/time?service={practice.Hour.Id}&date=2026-10-14");
        var ten = practice.At(2026, 10, 14, 10);
        await server.Visitor().Hold(practice.Hour, ten);
        await server.Visitor().Hold(practice.Hour, ten);

        var refused = await (await visitor.Submit(page, "take", button: "10:00")).Page();

        Assert.Contains(
            "Lo sentimos, esa hora acaba de ocuparse. Estas son las horas libres más cercanas.",
            refused.Words(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Takes_the_language_of_each_booking_and_notes_the_change()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);

        await server.Visitor().Book(practice.Hour, practice.At(2026, 10, 14, 10));
        await server.Visitor().ReadsSpanish().Book(practice.Hour, practice.At(2026, 10, 15, 10));

        Assert.Equal("es", await server.InDb(db => db.Clients.Select(one => one.Language).SingleAsync()));
        Assert.Equal(
            "es",
            await server.InDb(db =>
                db.AuditEvents.Where(one => one.Action == "client.language").Select(one => one.Detail).SingleAsync()
            )
        );
    }

    [Fact]
    public async Task Says_nothing_of_the_client_where_a_colleague_books_for_them()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var desk = (await server.AsDesk(practice)).ReadsSpanish();

        await desk.Book(practice.Hour, practice.At(2026, 10, 14, 10));

        Assert.Equal("", await server.InDb(db => db.Clients.Select(one => one.Language).SingleAsync()));
        var message = await server.InDb(db => db.Outbox.SingleAsync());
        Assert.StartsWith("Hello Cleo Lark,", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plans_a_course_in_that_language()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var visitor = server.Visitor(follows: true).ReadsSpanish();
        var plan = await visitor.Page($"/book/course?service={practice.HalfHour.Id}");
        Assert.Contains("¿Puede el azar elegir los días?", plan.Words(), StringComparison.Ordinal);
        Assert.Contains("Miércoles", plan.Words(), StringComparison.Ordinal);

        var past = await (
            await visitor.Submit(plan, "course", new Dictionary<string, string> { ["Form.From"] = "2020-01-01" })
        ).Page();
        var yours = await (
            await visitor.Submit(
                plan,
                "course",
                new Dictionary<string, string> { ["Form.From"] = "2026-10-19", ["Form.ByLot"] = "true" }
            )
        ).Page();
        var change = await visitor.Page(yours.QuerySelector("ol a")!.GetAttribute("href")!);

        Assert.Contains("Elija un día a partir de hoy, por favor.", past.Words(), StringComparison.Ordinal);
        Assert.Contains("Sus diez sesiones", yours.Words(), StringComparison.Ordinal);
        Assert.Contains("Los días se eligieron por sorteo", yours.Words(), StringComparison.Ordinal);
        Assert.Contains("en total.", yours.Words(), StringComparison.Ordinal);
        Assert.Contains("dejan de dos a cinco días", change.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_told_in_that_language_why_a_course_does_not_fit_and_from_when_it_would()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var monday = new LocalDate(2026, 10, 19);
        await server.InDb(db =>
        {
            for (var day = 0; day < 4; day++)
            {
                db.Add(new Holiday(practice.Practice.Id, monday.PlusDays(14 + day), "Closed"));
            }

            return db.SaveChangesAsync();
        });

        var answer = await server.Visitor().ReadsSpanish().HoldCourse(practice.HalfHour, monday);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var words = (await answer.Json()).GetProperty("detail").GetString();
        Assert.StartsWith(
            "En la semana 3 del ciclo, desde el 2 de noviembre de 2026, solo 1 de 2 días tiene una hora libre",
            words,
            StringComparison.Ordinal
        );
        Assert.EndsWith("Sí cabe a partir del lunes 9 de noviembre de 2026.", words, StringComparison.Ordinal);
    }
}
