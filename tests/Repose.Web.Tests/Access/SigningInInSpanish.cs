using Microsoft.EntityFrameworkCore;
using Repose.Testing;
using Repose.Web.Tests.Public;

namespace Repose.Web.Tests.Access;

public class SigningInInSpanish
{
    [Fact]
    public async Task Is_asked_for_refused_and_written_in_that_language_and_keeps_it()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        var browser = server.Visitor().ReadsSpanish();

        var refused = await (await browser.Send("/sign-in", "link", ("Form.Email", "nobody"))).Page();
        await browser.Send("/sign-in", "link", ("Form.Email", client.Email));
        var sent = await browser.Open("/sign-in?sent=true");
        var message = await server.InDb(db => db.Outbox.SingleAsync());
        var link = message.Text.Split('\n').Single(line => line.StartsWith("http", StringComparison.Ordinal));
        var page = await browser.Open(new Uri(link).AbsolutePath);
        await browser.Send(page, new Uri(link).AbsolutePath, "use");
        var used = await browser.Open(new Uri(link).AbsolutePath);
        var account = await browser.Open("/account");

        Assert.Contains("Escriba su correo electrónico, por ejemplo", refused.Words(), StringComparison.Ordinal);
        Assert.Contains("Si conocemos esta dirección", sent.Words(), StringComparison.Ordinal);
        Assert.Equal("Su enlace para iniciar sesión en Stillwater Massage", message.Title);
        Assert.Equal(
            $"""
            Hola:

            Abra este enlace para iniciar sesión en Stillwater Massage. Funciona una sola vez, durante 15 minutos.

            {link}

            Si usted no lo pidió, no tiene que hacer nada. Nadie entra sin este enlace.
            """,
            message.Text
        );
        Assert.Contains("Presione el botón para iniciar sesión como", page.Words(), StringComparison.Ordinal);
        Assert.Contains("Este enlace no funciona", used.Words(), StringComparison.Ordinal);
        Assert.Contains("Con una llave de acceso", account.Words(), StringComparison.Ordinal);
        Assert.Equal("es", await server.InDb(db => db.Clients.Select(one => one.Language).SingleAsync()));
    }

    [Fact]
    public async Task Changes_nothing_for_a_client_whose_language_is_known()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        await server.Change((db, _) => db.Clients.Single().Speaks("en"));
        var browser = server.Visitor().ReadsSpanish();
        await browser.Send("/sign-in", "link", ("Form.Email", client.Email));
        var text = await server.InDb(db => db.Outbox.Select(one => one.Text).SingleAsync());
        var link = new Uri(text.Split('\n').Single(line => line.StartsWith("http", StringComparison.Ordinal)));

        (await browser.Send(link.AbsolutePath, "use")).LeadsTo("/me");

        Assert.Equal("en", await server.InDb(db => db.Clients.Select(one => one.Language).SingleAsync()));
    }

    [Fact]
    public async Task Has_its_button_for_passkeys_speak_that_language_too()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);

        var button = (await server.Visitor().ReadsSpanish().Open("/sign-in")).QuerySelector("passkey-button")!;

        Assert.Equal("Iniciar sesión con una llave de acceso", button.QuerySelector("button")!.TextContent);
        Assert.StartsWith("No se eligió nada", button.GetAttribute("data-nothing"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_in_English_for_those_who_work_here()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);

        var page = await server.Visitor().ReadsSpanish().Open("/sign-in/staff");

        Assert.Contains("Sign in", page.Words(), StringComparison.Ordinal);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Is_told_to_the_desk_on_the_card_of_the_client()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        var desk = (await server.AsDesk(practice)).ReadsSpanish();
        Assert.DoesNotContain(
            "Speaks",
            (await desk.Open($"/desk/clients/{client.Id}")).Words(),
            StringComparison.Ordinal
        );

        await server.Change((db, _) => db.Clients.Single().Speaks("es"));

        Assert.Contains(
            "Speaks Spanish",
            (await desk.Open($"/desk/clients/{client.Id}")).Words(),
            StringComparison.Ordinal
        );
    }
}
