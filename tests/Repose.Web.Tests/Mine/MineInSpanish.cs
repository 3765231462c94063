using System.Collections;
using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Repose.Testing;
using Repose.Web.Mine.Taking;
using Repose.Web.Site.Languages;
using Repose.Web.Tests.Diary;

namespace Repose.Web.Tests.Mine;

public sealed class MineInSpanish
{
    [Theory]
    [InlineData("/me/mine", "Lo que la consulta sabe de usted es suyo.")]
    [InlineData("/me/mine/details", "Escriba qué está mal", "correction", "Correction.Text", "  ")]
    [InlineData("/me/mine/details", "Escriba su nueva dirección de correo", "email", "Email.Address", "nowhere")]
    [InlineData("/me/mine/consents", "Abra esta página de nuevo", "consent", "Form.Give", "luck/1/0")]
    [InlineData("/me/mine/reminders", "Escriba una hora, como 07:30.", "hour", "Form.Time", "late")]
    [InlineData("/me/mine/share", "Escriba para quién es", "make", "Form.Name", " ")]
    [InlineData("/me/mine/delete", "Marque que sabe que no se puede deshacer", "ask", "Form.Sure", "")]
    public async Task Is_said_by_every_page_and_by_its_refusal(
        string path,
        string words,
        string form = "",
        string field = "",
        string value = ""
    )
    {
        await using var home = await Spanish();
        var page = await home.Browser.Page(path);
        if (form.Length > 0)
        {
            var typed = new Dictionary<string, string>(StringComparer.Ordinal) { [field] = value };
            page = await (await home.Browser.Submit(page, form, typed)).Page();
        }

        Assert.Contains(words, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_said_to_whoever_opens_a_shared_link()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var made = await (
            await home.Browser.Submit(
                await home.Browser.Page("/me/mine/share"),
                "make",
                new Dictionary<string, string> { ["Form.Name"] = "Dra. Luz" }
            )
        ).Page();
        var path = new Uri(made.QuerySelector("#share-address")!.GetAttribute("value")!).PathAndQuery;
        using var doctor = home.Server.Visitor();
        doctor.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es");

        var closed = await doctor.Page(path);
        var wrong = await doctor.Submit(
            closed,
            "open",
            new Dictionary<string, string> { ["Form.Passphrase"] = "AAAA" }
        );
        await doctor.Submit(
            closed,
            "open",
            new Dictionary<string, string>
            {
                ["Form.Passphrase"] = made.QuerySelector("#share-passphrase")!.GetAttribute("value")!,
            }
        );
        var open = await doctor.Page(path);

        Assert.Contains("Compartido con usted", closed.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Revise la clave.", (await wrong.Page()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sueño y sesiones de Cleo Lark", open.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("nada de lo que está aquí es un diagnóstico", open.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_said_by_the_link_that_stops_reminders_on_a_whole_page()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        using var visitor = home.Server.Visitor();

        using var answer = await visitor.GetAsync(new Uri("/reminders/stop/nonsense?language=es", UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();

        Assert.StartsWith("<!DOCTYPE html>", html.TrimStart(), StringComparison.Ordinal);
        Assert.Single((await answer.Page()).QuerySelectorAll("main"));
        Assert.Contains("Este enlace no funciona", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_written_in_the_guide_of_the_download_while_programs_read_the_same_names()
    {
        await using var home = await Spanish();

        using var taken = new ZipArchive(new MemoryStream(await home.Browser.GetByteArrayAsync("/me/mine/download")));
        var guide = Read(taken, "README.txt");

        Assert.StartsWith("Todo lo que la consulta guarda sobre usted.", guide, StringComparison.Ordinal);
        Assert.Contains("client: Usted, como le conoce la consulta.", guide, StringComparison.Ordinal);
        Assert.Contains("sleep_onset_latency      SOL: tiempo desde apagar la luz", guide, StringComparison.Ordinal);
        Assert.StartsWith("date,bed_time,", Read(taken, "diary.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Has_words_for_every_field_of_the_download_and_no_others(string language)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var isEnglish = language is "en";
        var words = FieldText.ResourceManager.GetResourceSet(
            Language.Of(language)!.Culture,
            createIfNotExists: true,
            tryParents: isEnglish
        )!;

        var fields = await server.InDb(db =>
            Task.FromResult(
                ClientTables
                    .All.Where(table => table.LeftOut is null)
                    .SelectMany(table => RowJson.FieldsOf(db.Model.FindEntityType(table.Row)!))
                    .Select(FieldWords.KeyOf)
                    .Order(StringComparer.Ordinal)
                    .ToList()
            )
        );

        Assert.Equal(
            fields,
            words.Cast<DictionaryEntry>().Select(one => (string)one.Key).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>Whoever answers works in English; the client is written to in their own language.</summary>
    [Fact]
    public async Task Is_written_to_a_client_who_speaks_it_also_by_staff()
    {
        await using var home = await Spanish();
        await home.Server.InDb(async db =>
        {
            (await db.Clients.SingleAsync()).Speaks("es");
            return await db.SaveChangesAsync();
        });
        await home.Browser.Submit(
            await home.Browser.Page("/me/mine/details"),
            "correction",
            new Dictionary<string, string> { ["Correction.Text"] = "Sí fui a la cita." }
        );
        var desk = await home.Server.AsDesk(home.Practice);

        await desk.Submit(
            await desk.Page("/desk/corrections"),
            "reply",
            new Dictionary<string, string> { ["Form.Answer"] = "Corregido." }
        );
        await home.Browser.Submit(
            await home.Browser.Page("/me/mine/delete"),
            "ask",
            new Dictionary<string, string> { ["Form.Sure"] = "true" }
        );

        var told = await home.Server.InDb(db => db.Outbox.OrderBy(one => one.CreatedAt).ToListAsync());
        Assert.Contains(told, one => one.Title.StartsWith("Una respuesta de ", StringComparison.Ordinal));
        Assert.Contains(told, one => one.Text.Contains("Usted nos pidió borrar sus datos.", StringComparison.Ordinal));
    }

    private static async Task<AClient> Spanish()
    {
        var home = await AClient.Open(Engine.Sqlite);
        home.Browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es");
        return home;
    }

    private static string Read(ZipArchive taken, string name)
    {
        using var reader = new StreamReader(taken.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
