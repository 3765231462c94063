using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NodaTime;
using Repose.Data;

namespace Repose.EndToEnd.Tests.Diary;

/// <summary>Writes the diary on a phone whose network is gone, comes back, and loses answers.</summary>
public sealed partial class WithoutAConnection(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task The_morning_is_kept_on_the_phone_and_sent_by_itself_later()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();

        home.Cable.Cut();
        await page.GotoAsync("/me");
        await page.GetByText("There is no connection").WaitForAsync();
        await page.ThisMorning().TapAsync();
        await page.Write();
        await page.Waiting().Says("1 morning is waiting on this phone");
        Assert.Empty(await home.Pages());

        home.Cable.Mend();
        await page.ComesTo("**/me/diary?saved=2026-10-12");
        var kept = Assert.Single(await home.Pages());
        Assert.Equal(
            (new LocalDate(2026, 10, 12), 15, 4),
            (kept.Date, kept.SleepOnsetLatency!.Value.TotalMinutes, kept.Quality)
        );
    }

    [Fact]
    public async Task The_morning_is_written_in_the_language_that_was_chosen_before()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        await page.GetByRole(AriaRole.Link, new() { Name = "Español" }).TapAsync();
        await page.GetByText("Su diario de sueño").WaitForAsync();
        await HasOnlyTheCopy(page, "/offline/diary?language=es");

        home.Cable.Cut();
        await page.GotoAsync("/me");
        await page.GetByText("No hay conexión. Lo que guarde queda en este teléfono").WaitForAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Las últimas siete mañanas" })
            .GetByRole(AriaRole.Link, new() { Name = "Esta mañana" })
            .TapAsync();
        await page.GetByText("La noche que terminó el lunes 12 de octubre de 2026.").WaitForAsync();
        Assert.Equal(1, await page.GetByText("dom 11 oct").CountAsync());
        await page.GetByLabel("Se levantó").First.FillAsync("05:00");
        await page.GetByLabel("Se despertó por última vez").First.FillAsync("06:00");
        await page.GetByText("“Se levantó” está antes de “Se despertó por última vez”.").WaitForAsync();
        await page.GetByLabel("Se levantó").First.FillAsync("06:30");
        await page.Answer("Minutos hasta dormirse", "15").TapAsync();
        await page.Word("¿Qué tan bueno fue su sueño?", "Bueno").TapAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Guardar en el diario" }).TapAsync();
        await page.Waiting().Says("Hay 1 entrada del diario en espera en este teléfono. Se envía sola");

        home.Cable.Mend();
        await page.ComesTo("**/me/diary?saved=2026-10-12");
        await page.GetByText("Guardado: lunes 12 de octubre de 2026.").WaitForAsync();
        Assert.Equal(4, Assert.Single(await home.Pages()).Quality);
    }

    [Fact]
    public async Task It_is_sent_when_the_diary_is_opened_again_where_the_tab_was_closed_meanwhile()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        await page.GotoAsync(AClientAtHome.Today);
        home.Cable.Cut();
        await page.Write();
        await page.Waiting().Says("1 morning is waiting on this phone");
        await page.CloseAsync();

        home.Cable.Mend();
        var again = await page.Context.NewPageAsync();
        await again.GotoAsync("/me/diary");

        await again.ComesTo("**/me/diary?saved=2026-10-12");
        Assert.Single(await home.Pages());
    }

    [Fact]
    public async Task It_counts_once_where_the_answer_was_lost_and_it_was_sent_again()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        await page.GotoAsync(AClientAtHome.Today);
        var lost = new TaskCompletionSource();
        home.Cable.WhenPosted = async () =>
        {
            while ((await home.Pages()).Count == 0)
            {
                await Task.Delay(10);
            }

            lost.SetResult();
        };

        await page.Write();
        await lost.Task;

        await page.ComesTo("**/me/diary?saved=2026-10-12");
        Assert.Single(await home.Pages());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_typed_is_there_again_after_the_tab_was_closed(bool isCut)
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        if (isCut)
        {
            home.Cable.Cut();
        }

        await page.GotoAsync(AClientAtHome.Today);
        await page.GetByLabel("Into bed").First.FillAsync("22:45");
        await page.Answer("Minutes awake in the night", "45").TapAsync();
        await page.Locator("[name='Form.Forgot'][value=FinalAwakening]").CheckAsync();
        await page.GetByText("More about the day before").TapAsync();
        await page.GetByLabel("A note").FillAsync("Half a sente");
        await page.CloseAsync();

        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(AClientAtHome.Today);

        await again.GetByText("What you typed before is still here").WaitForAsync();
        Assert.Equal("22:45", await again.GetByLabel("Into bed").First.InputValueAsync());
        Assert.Equal("45", await again.GetByLabel("Minutes awake in the night").First.InputValueAsync());
        Assert.True(await again.Locator("[name='Form.Forgot'][value=FinalAwakening]").IsCheckedAsync());
        Assert.Equal("Half a sente", await again.Locator("textarea").InputValueAsync());
    }

    [Fact]
    public async Task What_another_device_wrote_later_holds_and_this_one_stays_in_the_history()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var (phone, tablet) = (await home.Phone(), await home.Phone());
        await phone.GotoAsync(AClientAtHome.Today);
        await tablet.GotoAsync(AClientAtHome.Today);
        home.Cable.LosesMornings = true;
        await phone.Write("60");
        await phone.Waiting().Says("1 morning is waiting");

        // The tablet's way leads past the cable's fault, a moment later.
        await Task.Delay(1000);
        home.Cable.LosesMornings = false;
        await tablet.Write("5");
        await tablet.ComesTo("**/me/diary?saved=2026-10-12");
        await phone.ComesTo("**/me/diary?saved=2026-10-12");

        var pages = await home.Pages();
        Assert.Equal([5, 60], pages.Select(page => page.SleepOnsetLatency!.Value.TotalMinutes).Order());
        Assert.Equal(5, Assert.Single(pages.Newest()).SleepOnsetLatency!.Value.TotalMinutes);
        await phone.GotoAsync(AClientAtHome.Today);
        Assert.Equal("5", await phone.GetByLabel("Minutes to fall asleep").First.InputValueAsync());
        Assert.Equal(1, await phone.GetByText("Written before").CountAsync());
    }

    [Theory]
    [InlineData("2021-01-01", "2021-01-01")]
    [InlineData("2035-01-01", "2035-01-01")]
    [InlineData("2021-01-01", "2026-10-12")]
    [InlineData("2035-01-01", "2026-10-12")]
    public async Task A_wrong_clock_of_the_phone_changes_neither_the_morning_nor_when_it_was_written(
        string writing,
        string sending
    )
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        await page.Context.Clock.SetSystemTimeAsync(
            DateTime.Parse(writing, System.Globalization.CultureInfo.InvariantCulture)
        );
        await page.GotoAsync("/me/diary");
        home.Cable.Cut();
        await page.GotoAsync("/me/diary");
        await page.ThisMorning().TapAsync();
        await page.Write();
        await page.Waiting().Says("1 morning is waiting");

        await page.Context.Clock.SetSystemTimeAsync(
            DateTime.Parse(sending, System.Globalization.CultureInfo.InvariantCulture)
        );
        home.Cable.Mend();
        await page.ComesTo("**/me/diary?saved=2026-10-12");

        var kept = Assert.Single(await home.Pages());
        Assert.InRange(kept.WrittenAt, home.Practice.At(2026, 10, 12, 0), Testing.AServer.Noon);
        Assert.False(kept.IsLate);
    }

    [Fact]
    public async Task What_the_server_refuses_stays_on_the_phone_with_the_reason()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        await page.EvaluateAsync(
            "repose.put({ id: crypto.randomUUID(), person: repose.own, date: '2026-10-02', writtenAt: Date.now(), fields: { Quality: '2' } })"
        );

        await page.ReloadAsync();
        await page.Waiting().Says("Friday 2 October is still on this phone, and not saved: This night is too long ago");

        await page.GetByRole(AriaRole.Button, new() { Name = "Throw it away" }).TapAsync();
        await Assertions.Expect(page.Waiting()).ToBeHiddenAsync();
        Assert.Empty(await home.Pages());
    }

    [Fact]
    public async Task The_practice_can_be_installed_like_an_app()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        var session = await page.Context.NewCDPSessionAsync(page);

        var found = (await session.SendAsync("Page.getInstallabilityErrors"))!.Value.GetProperty(
            "installabilityErrors"
        );
        var errors = found.EnumerateArray().Select(one => one.GetProperty("errorId").GetString()).ToList();
        var manifest = (await session.SendAsync("Page.getAppManifest"))!.Value;

        // A test's browser has no profile, and says so.
        Assert.DoesNotContain(errors, error => error != "in-incognito");
        Assert.Empty(manifest.GetProperty("errors").EnumerateArray());
        Assert.Matches(Name(), manifest.GetProperty("data").GetString());
    }

    /// <summary>Waits until the copies of another language are gone, and those of this one are there.</summary>
    private static async Task HasOnlyTheCopy(IPage page, string copy)
    {
        while (
            !await page.EvaluateAsync<bool>(
                "async (copy) => (await caches.keys()).length === 1 && (await caches.match(copy)) !== undefined",
                copy
            )
        )
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    [GeneratedRegex("\"name\":\"Stillwater Massage\"")]
    private static partial Regex Name();
}
