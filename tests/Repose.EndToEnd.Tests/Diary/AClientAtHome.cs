using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Access;

namespace Repose.EndToEnd.Tests.Diary;

/// <summary>A client with phones, on a network that can be cut. It is noon on Monday 12 October.</summary>
internal sealed class AClientAtHome : IAsyncDisposable
{
    internal const string NewYork = "America/New_York";
    internal const string Today = "/me/diary/2026-10-12";

    private readonly Chromium chromium;

    private AClientAtHome(Chromium chromium, AServer server, APractice practice, Client client, Guid person) =>
        (this.chromium, Server, Practice, Client, Person, Cable) = (
            chromium,
            server,
            practice,
            client,
            person,
            new(server.Address)
        );

    internal AServer Server { get; }
    internal APractice Practice { get; }
    internal Client Client { get; }
    internal Guid Person { get; }
    internal ACable Cable { get; }

    internal static async Task<AClientAtHome> Open(Chromium chromium)
    {
        var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        return new(chromium, server, practice, client, await server.PersonOf(practice, client));
    }

    /// <summary>A phone on which the client is signed in, with the diary open, ready to be without a network.</summary>
    internal async Task<IPage> Phone(string zone = NewYork)
    {
        var phone = await chromium.Reader(Cable.Address, width: 390, zone: zone);
        await SignIn(phone, Person);
        var page = await phone.NewPageAsync();
        await page.GotoAsync("/me/diary");
        await Settle(page);
        return page;
    }

    /// <summary>Waits until the phone has kept what it needs without a connection.</summary>
    internal static Task Settle(IPage page) =>
        page.WaitForFunctionAsync("() => navigator.serviceWorker.controller?.state === 'activated'");

    internal async Task SignIn(IBrowserContext phone, Guid person)
    {
        await phone.ClearCookiesAsync();
        await phone.SignIn(Server, person, Way.Link, Cable.Address);
    }

    /// <summary>The client chose a language before, on this phone.</summary>
    internal Task Speak(IBrowserContext phone, string language) =>
        phone.AddCookiesAsync([
            new()
            {
                Name = "language",
                Value = language,
                Url = $"http://localhost:{Cable.Address.Port}",
            },
        ]);

    /// <summary>Every version of every night, in the order in which they came.</summary>
    internal Task<List<DiaryPage>> Pages() =>
        Server.InDb(db =>
            db.DiaryPages.AsNoTracking().OrderBy(page => page.Date).ThenBy(page => page.Version).ToListAsync()
        );

    /// <summary>Mornings that were written before, each as usual.</summary>
    internal Task<int> WroteBefore(int mornings) =>
        Server.InDb(async db =>
        {
            for (var back = 1; back <= mornings; back++)
            {
                var date = new LocalDate(2026, 10, 12).PlusDays(-back);
                Instant At(LocalDate day, int hour, int minute) =>
                    Practice.Zone.AtStrictly(day + new LocalTime(hour, minute)).ToInstant();
                var told = new Sleep.DiaryEntry
                {
                    Date = date,
                    Zone = Practice.Zone,
                    BedTime = At(date.PlusDays(-1), 22, 30),
                    LightsOut = At(date.PlusDays(-1), 23, 0),
                    FinalAwakening = At(date, 6, 0),
                    OutOfBed = At(date, 6, 30),
                    SleepOnsetLatency = Duration.FromMinutes(20),
                    WakeAfterSleepOnset = Duration.FromMinutes(30),
                    Awakenings = 2,
                    Quality = 3,
                    Rested = 3,
                };
                db.Add(
                    new DiaryPage(db.PracticeId, Id<DiaryPage>.New(), Client.Id, told, 1, At(date, 7, 0), "browser")
                );
            }

            return await db.SaveChangesAsync();
        });

    public async ValueTask DisposeAsync()
    {
        await Cable.DisposeAsync();
        await Server.DisposeAsync();
    }
}
