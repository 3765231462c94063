using NodaTime;
using Repose.Data;
using Repose.Import;
using Repose.Testing;
using Repose.Web.Tests.Diary;

namespace Repose.Web.Tests.Imports;

/// <summary>The files of a client whose browser asks for Spanish. They are read when nobody asks anything.</summary>
public sealed class InSpanish
{
    private static readonly LocalDate First = new(2026, 9, 14);

    [Fact]
    public async Task The_page_of_files_asks_for_one()
    {
        await using var home = await Open();

        var page = await home.Browser.Page("/me/data");

        Assert.Equal("Noches de su reloj, anillo o aplicación", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("en la aplicación Salud toque su foto", page.Text(), StringComparison.Ordinal);
        Assert.Equal("Enviado: {0} de {1}", page.QuerySelector("bring-nights")!.GetAttribute("data-sent"));
        Assert.NotNull(page.QuerySelector("optgroup[label=América] option[value='America/New_York']"));
        Assert.Contains(
            "Primero elija un archivo, por favor.",
            await home.Text("/me/data?trouble=no-file"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_found_is_said_night_by_night_and_kept()
    {
        await using var home = await Open();

        var page = await home.Bring(AnExport.Apple(First, 14));
        var nights = page.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr");
        await home.Browser.Submit(page, "keep");

        Assert.Contains("Nada de esto está todavía en su registro.", page.Text(), StringComparison.Ordinal);
        Assert.Contains(
            "Apple Health: 14 noches, del lun 14 sept 2026 al dom 27 sept 2026.",
            page.Text(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["dom 27 sept 2026", "23:05", "06:20", "7 h 5 min", "10 min", "7 h 15 min", "–", "nueva", ""],
            nights[0].Children.Select(cell => cell.TextContent)
        );
        Assert.Contains(
            "Guardado el lunes 12 de octubre de 2026. El archivo ya se borró.",
            await home.Text(new Uri(page.Url).AbsolutePath),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Remarks_are_in_the_language_in_which_the_file_was_brought()
    {
        await using var home = await Open();

        var page = await home.Bring(
            AnExport.Diary("2026-10-10,10:00,10:30,20,30,16:00,16:30", "2026-10-09,,,,,,"),
            "diary.csv"
        );

        Assert.Contains("diario de sueño (CSV): 1 noche, del", page.Text(), StringComparison.Ordinal);
        Assert.Contains(
            "Noches poco comunes (acostarse entre las 6:00 y las 18:00",
            page.Text(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Se dejó fuera: 1 × noche, porque solo se indica su fecha (fila 3).",
            page.Text(),
            StringComparison.Ordinal
        );
        Assert.Equal("Su diario", page.QuerySelector("table tbody th")!.TextContent);
        // The name of the format is kept for everybody, and the staff's card has it.
        var import = Assert.Single(await home.Imports());
        Assert.Equal(("es", "sleep diary (CSV)"), (import.Language, import.Format));
        using var desk = await home.Server.AsDesk(home.Practice);
        desk.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es");
        var card = await desk.Page($"/desk/clients/{import.ClientId}");
        Assert.Contains("sleep diary (CSV)", card.Text(), StringComparison.Ordinal);
        Assert.Contains("not decided yet", card.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_refused_with_its_rows()
    {
        await using var home = await Open();

        var page = await home.Bring(AnExport.Diary("2026-10-10,22:30,25:00,20,30,06:00,06:30"), "diary.csv");

        Assert.Equal(ImportState.Refused, Assert.Single(await home.Imports()).State);
        Assert.Equal(
            """
            diary.csv: 1 fila no puede ser correcta. No se guardó nada. Corrija el archivo y súbalo de nuevo.
            Fila 2, lights_out: “25:00” no es una hora del día. Escríbala como 23:15, o con su fecha como 2024-03-01T23:15.
            """,
            page.QuerySelector(".lines")!.TextContent
        );
    }

    [Fact]
    public async Task A_file_is_refused_that_was_brought_before()
    {
        await using var home = await Open();
        await home.BringAndKeep(AnExport.Apple(First, 14));

        var again = await home.Bring(AnExport.Apple(First, 14), "the same.zip");
        var other = await home.Bring("Querida Ana"u8.ToArray(), "carta.txt");

        Assert.Contains(
            "Usted ya subió este mismo archivo el lunes 12 de octubre de 2026.",
            again.Text(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "carta.txt no es una exportación de sueño que se pueda leer aquí. Se puede leer: "
                + $"{string.Join(", ", SleepExport.Formats.SkipLast(2))}, diario de sueño (CSV), "
                + "hoja de cálculo (xlsx, xls, ods, csv).",
            other.Text(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_empty_file_is_refused_in_the_words_that_the_script_shows()
    {
        await using var home = await Open();

        using var answer = await home.Begin(0, "mark", "vacío.zip");

        Assert.Equal(
            "vacío.zip está vacío. Expórtelo de nuevo o elija otro archivo.",
            (await answer.Json()).GetProperty("message").GetString()
        );
    }

    [Fact]
    public async Task Another_language_is_taken_when_the_file_is_read_again_in_it()
    {
        await using var home = await Open();
        var page = await home.Bring(
            AnExport.Diary("2026-10-10,10:00,10:30,20,30,16:00,16:30"),
            "diary.csv",
            "Europe/Madrid"
        );
        home.Browser.DefaultRequestHeaders.AcceptLanguage.Clear();

        await home.Browser.Submit(page, "again", new Dictionary<string, string> { ["Form.Zone"] = "America/New_York" });
        await home.Read();

        Assert.Contains("Unusual nights", await home.Text(new Uri(page.Url).AbsolutePath), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_are_chosen()
    {
        await using var home = await Open();
        await home.BringAndKeep(AnExport.Apple(First, 14));
        var page = await home.Browser.Page("/me/data/sources");

        var refused = await home.Browser.Submit(
            page,
            "choose",
            new Dictionary<string, string>
            {
                ["Form.Source"] = "diary",
                ["Form.First"] = "2026-10-02",
                ["Form.Last"] = "2026-10-01",
            }
        );
        await home.Browser.Submit(
            page,
            "choose",
            new Dictionary<string, string> { ["Form.Source"] = "diary", ["Form.First"] = "2026-10-02" }
        );

        Assert.Contains(
            "La última noche está antes de la primera. Revise las dos fechas, por favor.",
            await AClient.TextOf(refused),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Su diario, desde el vie 2 oct 2026 elegido el lun 12 oct 2026",
            await home.Text("/me/data/sources"),
            StringComparison.Ordinal
        );
    }

    private static async Task<AClient> Open()
    {
        var home = await AClient.Open(Engine.Sqlite);
        home.Browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es");
        return home;
    }
}
