using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Repose.EndToEnd.Tests.Diary;
using Repose.Practice;

namespace Repose.EndToEnd.Tests.Questions;

/// <summary>Answers a questionnaire on a phone whose tab is closed and whose network goes away.</summary>
public sealed class AnsweringOnAPhone(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Gad = "/me/questions/gad-7";
    private const string StillHere = "What you answered on this device is still here, and not sent yet.";

    private static readonly PageGetByRoleOptions Send = new() { Name = "Send my answers" };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_answer_is_kept_as_it_is_given_though_the_tab_is_closed_and_the_network_cut(bool isCut)
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        await page.GotoAsync(Gad);
        if (isCut)
        {
            home.Cable.Cut();
        }

        await Tap(page, 1, 2);
        await Tap(page, 4, 1);
        await Tap(page, 4, 3);
        await page.CloseAsync();
        home.Cable.Mend();
        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(Gad);

        await again.GetByText(StillHere).WaitForAsync();
        Assert.Equal([2, null, null, 3, null, null, null], await Chosen(again));
        Assert.Empty(await Forms(home));
    }

    [Fact]
    public async Task They_are_sent_when_there_is_a_network_and_forgotten_by_the_phone_once_they_are_kept()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        await page.GotoAsync(Gad);
        for (var item = 1; item <= 7; item++)
        {
            await Tap(page, item, item == 7 ? 2 : 0);
        }

        home.Cable.Cut();
        await page.GetByRole(AriaRole.Button, Send).TapAsync();
        await page.GetByText("There is no connection. Your answers are still here").WaitForAsync();
        Assert.Equal([0, 0, 0, 0, 0, 0, 2], await Chosen(page));
        Assert.NotEqual("", await Kept(page));
        home.Cable.Mend();
        await page.GetByRole(AriaRole.Button, Send).TapAsync();

        await page.WaitForURLAsync("**/me/questions?sent=gad-7");
        Assert.Equal("0,0,0,0,0,0,2", Assert.Single(await Forms(home)).RawPoints);
        Assert.Equal("", await Kept(page));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task They_count_once_where_the_answer_was_lost_and_a_change_after_that_holds(bool isChanged)
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        await page.GotoAsync("/me/questions/pain-nrs");
        await Tap(page, 1, 4);
        await page.RouteAsync(
            "**/me/questions/pain-nrs",
            async route =>
            {
                if (route.Request.Method == "POST" && (await Forms(home)).Count == 0)
                {
                    // It reaches the server, and what the server says reaches nobody.
                    await route.FetchAsync(new() { MaxRedirects = 0 });
                    await route.AbortAsync();
                }
                else
                {
                    await route.ContinueAsync();
                }
            }
        );
        await page.GetByRole(AriaRole.Button, Send).TapAsync();
        await page.GetByText("There is no connection. Your answers are still here").WaitForAsync();
        Assert.Single(await Forms(home));

        if (isChanged)
        {
            await Tap(page, 1, 6);
        }

        await page.GetByRole(AriaRole.Button, Send).TapAsync();

        await page.WaitForURLAsync("**/me/questions?sent=pain-nrs");
        Assert.Equal(isChanged ? ["4", "6"] : ["4"], (await Forms(home)).Select(one => one.RawPoints));
    }

    [Fact]
    public async Task What_is_left_out_is_asked_about_on_the_same_page_and_then_sent()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        await page.GotoAsync(Gad);
        await Tap(page, 2, 1);

        await page.GetByRole(AriaRole.Button, Send).TapAsync();
        await page.GetByText("6 questions are not answered.").WaitForAsync();
        Assert.Equal([null, 1, null, null, null, null, null], await Chosen(page));
        await page.GetByText("I leave out the others on purpose").CheckAsync();
        await page.GetByRole(AriaRole.Button, Send).TapAsync();

        await page.WaitForURLAsync("**/me/questions?sent=gad-7");
        Assert.Equal([false, true], (await Forms(home)).Select(one => one.IsFinished));
        Assert.Equal("", await Kept(page));
    }

    [Fact]
    public async Task A_thought_of_death_leads_to_help_at_once_and_nothing_of_it_stays_on_the_phone()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        await page.GotoAsync("/me/questions/phq-9?again=yes");
        await Tap(page, 9, 1);

        await page.GetByRole(AriaRole.Button, Send).TapAsync();

        await page.WaitForURLAsync("**/me/help?from=phq-9");
        await page.GetByText("You do not have to be alone with this").WaitForAsync();
        Assert.Equal("", await Kept(page));
    }

    [Fact]
    public async Task Starting_again_throws_away_what_was_not_sent()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        await page.GotoAsync(Gad);
        await Tap(page, 1, 2);
        await page.ReloadAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Start again" }).TapAsync();
        await Assertions.Expect(page.GetByText(StillHere)).ToBeHiddenAsync();

        Assert.Equal([null, null, null, null, null, null, null], await Chosen(page));
        Assert.Equal("", await Kept(page));
    }

    private static Task Tap(IPage page, int item, int points) =>
        page.Locator($"#item-{item} label", new() { Has = page.Locator($"input[value='{points}']") }).TapAsync();

    /// <summary>What is chosen for each item, in order.</summary>
    private static async Task<IEnumerable<int?>> Chosen(IPage page) =>
        await page.EvaluateAsync<int?[]>(
            """
            [...document.querySelectorAll("fieldset.question")].map((one) => {
              const chosen = one.querySelector("input:checked");
              return chosen === null ? null : Number(chosen.value);
            })
            """
        );

    /// <summary>What the phone keeps of answers.</summary>
    private static Task<string> Kept(IPage page) =>
        page.EvaluateAsync<string>(
            "Object.keys(localStorage).filter((key) => key.startsWith('repose.answers.')).map((key) => localStorage[key]).join()"
        );

    private static Task<List<FilledForm>> Forms(AClientAtHome home) =>
        home.Server.InDb(db => db.FilledForms.AsNoTracking().OrderBy(one => one.Version).ToListAsync());
}
