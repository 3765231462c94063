using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Messages;
using Repose.Web.Site.Languages;
using Repose.Web.Tests.Feeds;

namespace Repose.Web.Tests.Messages;

public class LettersInSpanish
{
    [Fact]
    public async Task Say_where_when_and_how_to_change_it()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var (practice, client) = await Open(server);
        var visit = SomeMessages.Visit(practice, client, practice.At(2026, 10, 14, 13));

        var message = await Write(server, tell => tell.Confirmation([visit], client), client, visit);

        Assert.Equal(
            $"""
            Hola, Maria Keller:

            Su cita en Stillwater Massage está reservada.

            Miércoles 14 de octubre de 2026, de 1:00 PM a 2:00 PM
            Con Ana

            Dónde:
            Stillwater Massage
            12 Elm Street

            Responda unas preguntas antes de venir: {server.Address}me/intake

            Para cambiar o cancelar: {server.Address}me/visits
            Hágalo antes del martes 13 de octubre de 2026 a la 1:00 PM, por favor.
            Si es más tarde: Half the price is due.

            ¿Preguntas? Llame al 802 555 0100 o escriba a desk@stillwater.example.

            Stillwater Massage

            """,
            message!.Text
        );
    }

    [Fact]
    public async Task Are_of_every_kind()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var (practice, client) = await Open(server);
        var visit = SomeMessages.Visit(practice, client, practice.At(2026, 10, 14, 10));
        var gone = SomeMessages.Visit(practice, client, practice.At(2026, 10, 15, 10));
        gone.Cancel(late: false, AServer.Noon);
        var before = practice.At(2026, 10, 13, 10);

        var changed = await Write(server, tell => tell.Changed(visit, client, before), client, visit, gone);
        var cancelled = await Again(server, tell => tell.Cancelled([gone], client));
        var reminder = await Again(server, tell => tell.Reminder(visit, client));
        var morning = await Again(
            server,
            tell => tell.DiaryReminder(client, new(2026, 10, 14), "/stop/x", AServer.Noon + Duration.FromDays(1))
        );

        Assert.Equal("Su cita es ahora el miércoles 14 de octubre de 2026", changed!.Title);
        Assert.Contains(
            "Su cita en Stillwater Massage cambió de hora.\nEra el martes 13 de octubre de 2026 a las 10:00 AM.\nAhora es:",
            changed.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("Cancelada: su cita del jueves 15 de octubre de 2026", cancelled!.Title);
        Assert.Contains("Para reservar de nuevo: ", cancelled.Text, StringComparison.Ordinal);
        Assert.Equal("Cita en Stillwater Massage", StrictCalendar.Of(cancelled.Calendar).Events[0].Text("SUMMARY"));
        Assert.Equal(gone.Id.ToString(), StrictCalendar.Of(cancelled.Calendar).Events[0].Value("UID"));
        Assert.Equal("Recordatorio: su cita del miércoles 14 de octubre de 2026", reminder!.Title);
        Assert.Contains("Le recordamos su cita", reminder.Text, StringComparison.Ordinal);
        Assert.Equal("Buenos días de parte de Stillwater Massage", morning!.Title);
        Assert.Contains("Para detenerlos todos, con un toque: ", morning.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leave_the_language_of_whoever_caused_them_as_it_was()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var (practice, client) = await Open(server);
        var english = SomeMessages.Maria(practice, "other@example.org");
        var visit = SomeMessages.Visit(practice, client, practice.At(2026, 10, 14, 10));
        var other = SomeMessages.Visit(practice, english, practice.At(2026, 10, 15, 10));
        await SomeMessages.Save(server, client, english, visit, other);

        var (first, second, after) = await server.InPractice(async services =>
        {
            var tell = services.GetRequiredService<Tell>();
            var one = await tell.Reminder(visit, client);
            var two = await tell.Reminder(other, english);
            return (one, two, Language.Spoken);
        });

        Assert.StartsWith("Hola, ", first!.Text, StringComparison.Ordinal);
        Assert.StartsWith("Hello ", second!.Text, StringComparison.Ordinal);
        Assert.Equal(Language.English, after);
    }

    private static async Task<(APractice, Client)> Open(AServer server)
    {
        var practice = await APractice.Open(server);
        await server.InDb(async db =>
        {
            var kept = await db.Practices.SingleAsync();
            kept.Present(
                kept.Name,
                kept.Zone,
                new()
                {
                    Street = "12 Elm Street",
                    Phone = "802 555 0100",
                    Email = "desk@stillwater.example",
                }
            );
            kept.Adopt(new() { LateCancellation = "Half the price is due." });
            return await db.SaveChangesAsync();
        });
        var client = SomeMessages.Maria(practice);
        client.Speaks("es");
        return (practice, client);
    }

    private static Task<OutboxMessage?> Again(AServer server, Func<Tell, Task<OutboxMessage?>> write) =>
        Write(server, write);

    private static Task<OutboxMessage?> Write(
        AServer server,
        Func<Tell, Task<OutboxMessage?>> write,
        params object[] rows
    ) =>
        server.InPractice(async services =>
        {
            var db = services.GetRequiredService<ReposeDb>();
            db.AddRange(rows);
            var message = await write(services.GetRequiredService<Tell>());
            await db.SaveChangesAsync();
            return message;
        });
}
