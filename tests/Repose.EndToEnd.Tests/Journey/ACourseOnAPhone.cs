using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NodaTime;
using NodaTime.Text;
using Repose.EndToEnd.Tests.Diary;
using Repose.Practice;
using Repose.Testing;

namespace Repose.EndToEnd.Tests.Journey;

/// <summary>A client and their phone from the first look at the practice to the answer, day by day.</summary>
internal sealed partial class ACourseOnAPhone : IAsyncDisposable
{
    private const string Email = "cleo@example.com";

    private readonly IBrowserContext phone;
    private readonly HttpClient desk;

    private ACourseOnAPhone(AServer server, APractice practice, IBrowserContext phone, IPage page, HttpClient desk) =>
        (Server, Practice, this.phone, Page, this.desk) = (server, practice, phone, page, desk);

    internal AServer Server { get; }

    internal APractice Practice { get; }

    internal IPage Page { get; }

    internal LocalDate Today => Server.Clock.GetCurrentInstant().InZone(Practice.Zone).Date;

    internal static async Task<ACourseOnAPhone> Open(Chromium chromium)
    {
        var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var browser = await chromium.Reader(server.Address, width: 390, zone: AClientAtHome.NewYork);
        return new(server, practice, browser, await browser.NewPageAsync(), await server.AsDesk(practice));
    }

    /// <summary>Opens a page, which must have no fault.</summary>
    internal async Task See(string path)
    {
        await Page.GotoAsync(path);
        await Page.IsFaultless();
    }

    internal async Task Press(string button)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>Books ten sessions whose days are drawn by lot, two weeks from now, as somebody whom nobody knows yet.</summary>
    internal async Task BookACourse()
    {
        await See("/");
        await See("/book/course");
        await Page.GetByLabel("First day of the course").FillAsync(LocalDatePattern.Iso.Format(Today.PlusDays(15)));
        await Page.GetByLabel("Yes, draw the days by lot").CheckAsync();
        await Press("Show me ten sessions");
        await Page.ComesTo("**/book/course/**");
        await Page.IsFaultless();
        await Page.GetByRole(AriaRole.Link, new() { Name = "Go on" }).ClickAsync();
        await Page.GetByLabel("Your name").FillAsync("Cleo Lark");
        await Page.GetByLabel("E-mail").FillAsync(Email);
        await Page.IsFaultless();
        await Press("Book");
        await Page.ComesTo("**/book/done/**");
        await Page.IsFaultless();
    }

    /// <summary>Asks for a link by e-mail, opens the mail and goes where it leads.</summary>
    internal async Task SignInByMail()
    {
        await See("/sign-in");
        await Page.GetByLabel("Your e-mail").FillAsync(Email);
        await Press("Send me a link");
        var mail = await Server.InDb(db =>
            db.Outbox.OrderBy(one => one.CreatedAt).LastAsync(one => one.Recipient == Email)
        );
        await See(Link().Match(mail.Text).Value);
        await Press("Sign in");
        await Page.ComesTo("**/me");
        await Page.IsFaultless();
    }

    /// <summary>The next morning at eight: a night is written, by the screen or as the phone sends one that has waited.</summary>
    internal async Task WriteTheMorning(int minutesToFallAsleep, bool onTheScreen)
    {
        var date = LocalDatePattern.Iso.Format(Today);
        if (!onTheScreen)
        {
            var status = await Page.EvaluateAsync<int>(Send, new { date, minutes = Words(minutesToFallAsleep) });
            Assert.Equal(200, status);
            return;
        }

        await See($"/me/diary/{date}");
        await Page.Locator("[name='Form.FallingAsleep']").FillAsync(Words(minutesToFallAsleep));
        await Page.Word("How good was your sleep?", "So-so").TapAsync();
        await Page.GetByRole(AriaRole.Button, Answering.Save).TapAsync();
        await Page.ComesTo($"**/me/diary?saved={date}");
        await Page.IsFaultless();
    }

    /// <summary>The day passes, with a session if there is one, until eight in the morning.</summary>
    /// <returns>Whether there was a session.</returns>
    internal async Task<bool> LiveTheDay()
    {
        var today = Today;
        var session = await Server.InDb(db =>
            db.Appointments.Where(one => one.State == AppointmentState.Booked)
                .OrderBy(one => one.Start)
                .FirstOrDefaultAsync()
        );
        var isToday = session is not null && session.Start.InZone(Practice.Zone).Date == today;
        if (isToday)
        {
            Server.Clock.Reset(session!.End);
            var page = await desk.Page("/desk/today");
            var button = page.QuerySelector($"button[value='{session.Id} Done']")!;
            var form = button.Closest("form")!;
            using var marked = await desk.Submit(
                page,
                form.QuerySelector("input[name=_handler]")!.GetAttribute("value")!,
                new Dictionary<string, string> { ["Form.Mark"] = $"{session.Id} Done" }
            );
            Assert.True((int)marked.StatusCode < 400, $"Marking a session as done gave {marked.StatusCode}.");
        }

        Server.Clock.Reset(Practice.Zone.AtStrictly(today.PlusDays(1) + new LocalTime(8, 0)).ToInstant());
        return isToday;
    }

    public async ValueTask DisposeAsync()
    {
        desk.Dispose();
        await phone.DisposeAsync();
        await Server.DisposeAsync();
    }

    private const string Send = """
        async ({ date, minutes }) => {
          const now = Date.now();
          const fields = {
            BedTime: "22:30", LightsOut: "23:00", FallingAsleep: minutes, Awakenings: "1", Awake: "20",
            FinalAwakening: "06:30", OutOfBed: "06:45", Quality: "3", Rested: "3", Zone: "America/New_York",
          };
          const person = document.querySelector("script[data-person]").dataset.person;
          const answer = await fetch("/api/v1/diary", {
            method: "POST",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify({ id: crypto.randomUUID(), person, date, writtenAt: now, sentAt: now, fields }),
          });
          return answer.status;
        }
        """;

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/sign-in/link/\S+")]
    private static partial Regex Link();
}
