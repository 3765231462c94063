using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NodaTime;
using NodaTime.Text;
using Repose.Demo;
using Repose.EndToEnd.Tests.Pages;
using Repose.Practice;

namespace Repose.EndToEnd.Tests.Desk;

/// <summary>The calendar under a mouse and under the arrow keys.</summary>
public sealed class TheCalendar(Chromium chromium, ADemo demo) : IClassFixture<Chromium>, IClassFixture<ADemo>
{
    [Fact]
    public async Task Moves_a_visit_to_where_it_is_dropped_after_asking()
    {
        var (id, day) = await AVisitOnAnEmptyDay();
        var page = await Open(day);
        var visit = page.Locator("a.visit[data-open]");
        var column = await visit.EvaluateAsync<int>("visit => visit.closest('td').cellIndex + 1");

        await Drag(page, visit, page.Locator($"tbody tr > :nth-child({column}) a.free").First);
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        var question = await dialog.Locator("#move-what").TextContentAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Move" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The visit was moved.")).ToBeVisibleAsync();

        var start = await demo.Server.InDb(db =>
            db.Appointments.Where(one => one.Id == id).Select(one => one.Start).SingleAsync()
        );
        Assert.NotEqual(TenOn(day), start);
        Assert.Contains($" to {start.InZone(DemoPractice.Zone).TimeOfDay:HH:mm}, ", question);
    }

    [Fact]
    public async Task Is_walked_over_with_the_arrow_keys()
    {
        var page = await Open(demo.Server.Clock.GetCurrentInstant().InZone(DemoPractice.Zone).Date.PlusDays(1));
        await page.Locator("a.visit").First.FocusAsync();

        var top = await Top(page);
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await Top(page) > top);
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(top, await Top(page));
    }

    private async Task<IPage> Open(LocalDate day)
    {
        var page = await (await chromium.Reader(demo.Server.Address)).NewPageAsync();
        await page.GotoAsync("/demo/sign-in/desk");
        await page.GotoAsync($"/desk/calendar?day={LocalDatePattern.Iso.Format(day)}");
        return page;
    }

    /// <summary>A half hour at ten, on a day on which nobody else has booked yet.</summary>
    private Task<(Id<Appointment> Id, LocalDate Day)> AVisitOnAnEmptyDay() =>
        demo.Server.InDb(async db =>
        {
            var last = await db.Appointments.MaxAsync(one => one.Start);
            var hours = await db.WorkingHours.FirstAsync(one =>
                one.From <= new LocalTime(10, 0) && one.Until >= new LocalTime(13, 0)
            );
            var day = last.InZone(DemoPractice.Zone).Date.PlusDays(7).Next(hours.Weekday);
            var service = await db.Services.FirstAsync(one => one.IsActive && one.Minutes == 30);
            var visit = new Appointment(
                db.PracticeId,
                Id<Appointment>.New(),
                demo.Some.Client,
                new(TenOn(day), hours.TherapistId, demo.Some.Room),
                Booked.Of(service, []),
                demo.Server.Clock.GetCurrentInstant()
            );
            db.Add(visit);
            await db.SaveChangesAsync();
            return (visit.Id, day);
        });

    private static Instant TenOn(LocalDate day) => DemoPractice.Zone.AtStrictly(day.At(new(10, 0))).ToInstant();

    private static async Task Drag(IPage page, ILocator what, ILocator to)
    {
        await what.ScrollIntoViewIfNeededAsync();
        var (from, until) = (await Corner(what), await Corner(to));
        await page.Mouse.MoveAsync(from[0], from[1]);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(until[0], until[1], new() { Steps = 5 });
        await page.Mouse.UpAsync();
    }

    private static Task<float[]> Corner(ILocator of) =>
        of.EvaluateAsync<float[]>("one => [one.getBoundingClientRect().left + 8, one.getBoundingClientRect().top + 4]");

    private static Task<double> Top(IPage page) =>
        page.EvaluateAsync<double>("document.activeElement.getBoundingClientRect().top");
}
