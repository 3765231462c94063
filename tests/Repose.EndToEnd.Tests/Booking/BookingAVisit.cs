using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Repose.Practice;
using Repose.Testing;

namespace Repose.EndToEnd.Tests.Booking;

/// <summary>Books from the practice's front page, as somebody does who has no account and an old phone.</summary>
public sealed class BookingAVisit(Chromium chromium) : IClassFixture<Chromium>
{
    private const int MostScreens = 5;
    private const int MostBytes = 60_000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Takes_at_most_five_screens_with_and_without_scripts(bool script)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        await using var reader = await chromium.Reader(server.Address, width: 390, script: script);
        var page = await reader.NewPageAsync();
        var screens = await Weigh.Each(page);

        await page.GotoAsync("/");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Book a visit" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "See free times" }).ClickAsync();
        await page.Locator("button.slot").First.ClickAsync();
        await page.GetByLabel("Your name").FillAsync("Cleo Lark");
        await page.GetByLabel("E-mail").FillAsync("cleo@example.com");
        await page.GetByRole(AriaRole.Button, new() { Name = "Book", Exact = true }).ClickAsync();
        await page.ComesTo("**/book/done/**");

        Assert.Equal(AppointmentState.Booked, (await server.InDb(db => db.Appointments.SingleAsync())).State);
        Assert.InRange(screens.Count, 2, MostScreens);
        Assert.All(screens, screen => Assert.InRange(screen.Bytes, 1, MostBytes));
    }

    [Fact]
    public async Task Loads_little_for_a_whole_course()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        await using var reader = await chromium.Reader(server.Address, width: 390);
        var page = await reader.NewPageAsync();
        var screens = await Weigh.Each(page);

        await page.GotoAsync("/book/course");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show me ten sessions" }).ClickAsync();
        await page.ComesTo("**/book/course/**");
        Assert.Equal(10, await server.InDb(db => db.Appointments.CountAsync()));

        Assert.All(screens, screen => Assert.InRange(screen.Bytes, 1, MostBytes));
    }
}
