using Microsoft.Playwright;
using Repose.Testing;

namespace Repose.EndToEnd.Tests.Diary;

/// <summary>Two people use one phone, one after the other.</summary>
public sealed class OnASharedPhone(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Kept = """
        async () => {
          let all = JSON.stringify(localStorage);
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const one of await cache.keys()) { all += one.url + await (await cache.match(one)).text(); }
          }
          return all;
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nobody_finds_anothers_pages_and_drafts_or_sends_what_another_wrote(bool signsOut)
    {
        await using var home = await AClientAtHome.Open(chromium);
        await home.WroteBefore(3);
        var other = await home.Server.NewClient(home.Practice, "Otto Finch");
        var page = await home.Phone();
        await page.GotoAsync("/me/diary/2026-10-08");
        await page.GetByText("More about the day before").TapAsync();
        await page.GetByLabel("A note").FillAsync("A secret draft");
        await page.GotoAsync(AClientAtHome.Today);
        home.Cable.LosesMornings = true;
        await page.Write("60");
        await page.Waiting().Says("1 morning is waiting");
        Assert.Contains("A secret draft", await page.EvaluateAsync<string>(Kept), StringComparison.Ordinal);

        if (signsOut)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).First.TapAsync();
            await page.ComesTo("**/signed-out");
            await Forgets(page, home);
        }

        home.Cable.LosesMornings = false;
        await home.SignIn(page.Context, await home.Server.PersonOf(home.Practice, other));
        await page.GotoAsync("/me/diary");
        await Forgets(page, home);
        await Assertions.Expect(page.Waiting()).ToBeHiddenAsync();
        await page.GotoAsync("/me/diary/2026-10-08");
        Assert.Equal("", await page.Locator("textarea").InputValueAsync());
        await page.EvaluateAsync("repose.send()");
        Assert.Equal(3, (await home.Pages()).Count);

        await home.SignIn(page.Context, home.Person);
        await page.GotoAsync("/me/diary");
        await page.ComesTo("**/me/diary?saved=2026-10-12");
        var kept = (await home.Pages())[^1];
        Assert.Equal((home.Client.Id, 60), (kept.ClientId, kept.SleepOnsetLatency!.Value.TotalMinutes));
    }

    [Fact]
    public async Task After_signing_out_the_diary_without_a_connection_says_that_nobody_is_signed_in()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).First.TapAsync();
        await page.ComesTo("**/signed-out");

        home.Cable.Cut();
        await page.GotoAsync("/me/diary");

        await page.GetByText("Nobody is signed in on this phone").WaitForAsync();
        await Assertions.Expect(page.Locator("form:visible")).ToHaveCountAsync(0);
    }

    private static async Task Forgets(IPage page, AClientAtHome home)
    {
        await page.WaitForFunctionAsync("() => !Object.keys(localStorage).some((key) => key.includes('draft'))");
        var all = await page.EvaluateAsync<string>(Kept);
        Assert.DoesNotContain("A secret draft", all, StringComparison.Ordinal);
        Assert.DoesNotContain(home.Client.Name, all, StringComparison.Ordinal);
        Assert.DoesNotContain(home.Person.ToString(), all, StringComparison.Ordinal);
        Assert.DoesNotContain("22:30\"", all, StringComparison.Ordinal);
    }
}
