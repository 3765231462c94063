using Microsoft.Playwright;
using Repose.Testing;
using Repose.Web.Access;

namespace Repose.EndToEnd.Tests.Diary;

/// <summary>An ordinary morning on a phone: how much is touched, how much is loaded, and what is said while one types.</summary>
public sealed class OnAnOrdinaryMorning(Chromium chromium) : IClassFixture<Chromium>
{
    private const int MostTouches = 12;
    private const int MostBytes = 50_000;

    [Fact]
    public async Task Twelve_touches_are_enough()
    {
        await using var home = await AClientAtHome.Open(chromium);
        await home.WroteBefore(14);
        var page = await home.Phone();
        await page.GotoAsync("/me");
        await page.Context.ExposeFunctionAsync("touched", (string _) => Interlocked.Increment(ref touches));
        await page.Context.AddInitScriptAsync(
            "for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, () => touched(kind), true)"
        );
        await page.ReloadAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Write this morning" }).TapAsync();
        // A little later to bed and a little later up than usual: four times that follow each other.
        await page.Answer("Light out", "+15 min").TapAsync();
        await page.Answer("Woke up", "+15 min").TapAsync();
        await page.Answer("Got up", "+15 min").TapAsync();
        await page.Answer("Minutes to fall asleep", "20").TapAsync();
        await page.Answer("How often awake", "2").TapAsync();
        await page.Answer("Minutes awake in the night", "30").TapAsync();
        await page.Word("How good was your sleep?", "Good").TapAsync();
        await page.Word("How rested do you feel?", "Mostly").TapAsync();
        await page.GetByRole(AriaRole.Button, Answering.Save).TapAsync();
        await page.ComesTo("**/me/diary?saved=2026-10-12");

        Assert.InRange(touches, 10, MostTouches);
        var kept = (await home.Pages())[^1];
        Assert.Equal(home.Practice.At(2026, 10, 11, 23, 15), kept.LightsOut);
        Assert.Equal(home.Practice.At(2026, 10, 12, 6, 45), kept.OutOfBed);
        Assert.Equal((2, 4, 4), (kept.Awakenings, kept.Quality, kept.Rested));
    }

    [Fact]
    public async Task A_word_stays_where_it_is_under_a_finger_that_rests_on_it()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        await page.GotoAsync(AClientAtHome.Today);
        var word = page.Word("How rested do you feel?", "Mostly");
        await word.ScrollIntoViewIfNeededAsync();
        var free = await word.BoundingBoxAsync();

        await word.HoverAsync();
        await page.Mouse.DownAsync();
        var pressed = await word.BoundingBoxAsync();
        await page.Mouse.UpAsync();

        Assert.Equal((free!.X, free.Y, free.Width), (pressed!.X, pressed.Y, pressed.Width));
        Assert.True(await page.Locator("[name='Form.Rested'][value='4']").IsCheckedAsync());
    }

    private int touches;

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task The_page_is_light_when_it_is_opened_for_the_first_time(string language)
    {
        await using var home = await AClientAtHome.Open(chromium);
        await home.WroteBefore(14);
        await using var phone = await chromium.Reader(home.Cable.Address, width: 390, zone: AClientAtHome.NewYork);
        await home.SignIn(phone, home.Person);
        await home.Speak(phone, language);
        var page = await phone.NewPageAsync();
        var screens = await Weigh.Each(page);

        await page.GotoAsync(AClientAtHome.Today, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.InRange(Assert.Single(screens).Bytes, 1, MostBytes);
    }

    [Theory]
    [InlineData("Got up", "OutOfBed", "05:00")]
    [InlineData("Into bed", "BedTime", "23:30")]
    [InlineData("Into bed", "BedTime", "10:00")]
    [InlineData("Into bed", "BedTime", "12:30")]
    [InlineData("Minutes awake in the night", "Awake", "450")]
    [InlineData("Minutes awake in the night", "Awake", "1000")]
    [InlineData("How often awake", "Awakenings", "-1")]
    public async Task What_cannot_be_is_said_while_typing_in_the_words_of_the_server(
        string question,
        string field,
        string typed
    )
    {
        await using var home = await AClientAtHome.Open(chromium);
        await home.WroteBefore(14);
        var page = await home.Phone();
        await page.GotoAsync(AClientAtHome.Today);

        await page.GetByLabel(question).First.FillAsync(typed);
        var said = await Words(page);

        var browser = await home.Server.As(home.Person, home.Practice, Way.Link);
        var answer = await browser.Submit(
            await browser.Page(AClientAtHome.Today),
            "morning",
            new Dictionary<string, string> { [$"Form.{field}"] = typed }
        );
        var text = (await answer.Page()).Body!.TextContent;
        Assert.NotEqual("", said);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Equal(14, (await home.Pages()).Count);
    }

    [Theory]
    [InlineData("2026-11-01", "00:50", "01:10", "")]
    [InlineData("2026-10-12", "23:00", "06:00", "")]
    public async Task What_can_be_is_left_in_peace(string date, string lightsOut, string woke, string said)
    {
        await using var home = await AClientAtHome.Open(chromium);
        home.Server.Clock.Reset(home.Practice.At(2026, 11, 1, 9));
        if (date == "2026-10-12")
        {
            home.Server.Clock.Reset(AServer.Noon);
        }

        var page = await home.Phone();
        await page.GotoAsync($"/me/diary/{date}");
        await page.GetByLabel("Light out").First.FillAsync(lightsOut);
        await page.GetByLabel("Woke up").First.FillAsync(woke);

        Assert.Equal(said, await Words(page));
    }

    [Fact]
    public async Task Not_remembering_is_an_answer_of_one_touch()
    {
        await using var home = await AClientAtHome.Open(chromium);
        await home.WroteBefore(14);
        var page = await home.Phone();
        await page.GotoAsync(AClientAtHome.Today);

        await page.Locator("[name='Form.Forgot'][value=LightsOut]").TapAsync();
        Assert.True(await page.GetByLabel("Light out").First.IsDisabledAsync());
        await page.Write();
        await page.ComesTo("**/me/diary?saved=2026-10-12");

        var kept = (await home.Pages())[^1];
        Assert.Null(kept.LightsOut);
        Assert.NotNull(kept.BedTime);
    }

    private static Task<string> Words(IPage page) =>
        page.EvaluateAsync<string>(
            "[...document.querySelectorAll('main .error')].filter((one) => !one.hidden).map((one) => one.textContent).join('')"
        );
}
