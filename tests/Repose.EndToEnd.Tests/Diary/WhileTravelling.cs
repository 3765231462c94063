using Microsoft.Playwright;
using NodaTime;

namespace Repose.EndToEnd.Tests.Diary;

/// <summary>The phone is in another zone than the practice.</summary>
public sealed class WhileTravelling(Chromium chromium) : IClassFixture<Chromium>
{
    // It is noon of the 12th in New York: the 13th in Tokyo, and 5 in the morning of the 12th in Pago Pago.
    [Theory]
    [InlineData("Asia/Tokyo", "Tokyo", 13)]
    [InlineData("Pacific/Kiritimati", "Kiritimati", 13)]
    [InlineData("Pacific/Pago_Pago", "Pago Pago", 12)]
    public async Task The_clocks_of_the_phone_are_proposed_and_its_morning_is_open(string zone, string city, int day)
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone(zone);

        await page.ThisMorning().TapAsync();
        await page.ComesTo($"**/me/diary/2026-10-{day}");
        Assert.Equal(city, await Chosen(page));
        await page.GetByLabel("Light out").First.FillAsync("23:00");
        await page.Write();
        await page.ComesTo($"**/me/diary?saved=2026-10-{day}");

        var kept = Assert.Single(await home.Pages());
        var there = DateTimeZoneProviders.Tzdb[zone];
        Assert.Equal(zone, kept.Zone);
        Assert.Equal(there.AtStrictly(new LocalDateTime(2026, 10, day - 1, 23, 0)).ToInstant(), kept.LightsOut);
        Assert.False(kept.IsLate);
    }

    [Fact]
    public async Task The_practices_clocks_can_be_chosen_and_without_a_connection_too()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone("Europe/Lisbon");
        home.Cable.Cut();

        await page.GotoAsync(AClientAtHome.Today);
        Assert.Equal("Lisbon", await Chosen(page));
        await page.GetByLabel("You slept by the clocks of").SelectOptionAsync("America/New_York");
        await page.Write();
        await page.Waiting().Says("1 morning is waiting");
        home.Cable.Mend();
        await page.ComesTo("**/me/diary?saved=2026-10-12");

        Assert.Equal("America/New_York", Assert.Single(await home.Pages()).Zone);
    }

    [Theory]
    [InlineData("America/Toronto", "Toronto", "navigate")]
    [InlineData("Europe/Lisbon", "Lisbon", "reload")]
    public async Task A_page_is_asked_for_twice_only_where_the_phone_shows_another_time(
        string zone,
        string city,
        string how
    )
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone(zone);
        await page.WaitForFunctionAsync("zone => document.cookie.includes(`repose-zone=${zone}`)", zone);
        await page.WaitForLoadStateAsync();

        Assert.Equal(how, await page.EvaluateAsync<string>("performance.getEntriesByType('navigation')[0].type"));
        await page.GotoAsync(AClientAtHome.Today);
        Assert.Equal(city, await Chosen(page));
    }

    [Fact]
    public async Task At_home_the_clocks_are_not_asked_about()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();

        await page.GotoAsync(AClientAtHome.Today);

        await Assertions.Expect(page.GetByLabel("You slept by the clocks of")).ToBeHiddenAsync();
    }

    private static async Task<string> Chosen(IPage page)
    {
        // Without a connection the page's script puts them there, a moment after the page.
        var chosen = await page.WaitForFunctionAsync(
            "() => document.getElementById('form-zone').selectedOptions[0]?.textContent"
        );
        return await chosen.EvaluateAsync<string>("name => name");
    }
}
