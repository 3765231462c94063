using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;
using Repose.Testing;

namespace Repose.Web.Tests.Plan;

/// <summary>A practice with a server, a therapist with a browser, and a client with another.</summary>
internal sealed class APlan : IAsyncDisposable
{
    private APlan(AServer server, APractice practice, Client client, HttpClient home, HttpClient ana) =>
        (Server, Practice, Client, Home, Ana) = (server, practice, client, home, ana);

    internal AServer Server { get; }
    internal APractice Practice { get; }
    internal Client Client { get; }
    internal HttpClient Home { get; }
    internal HttpClient Ana { get; }

    internal string Desk => $"/desk/clients/{Client.Id}/plan";

    internal static async Task<APlan> Open(string engine)
    {
        var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        await server.InDb(db =>
        {
            db.Add(
                new ConsentAnswer(
                    db.PracticeId,
                    Id<ConsentAnswer>.New(),
                    client.Id,
                    "therapist",
                    1,
                    1,
                    isGiven: true,
                    server.Clock.GetCurrentInstant()
                )
            );
            return db.SaveChangesAsync();
        });
        return new(
            server,
            practice,
            client,
            await server.AsClient(practice, client),
            await server.AsTherapist(practice)
        );
    }

    /// <summary>Answers every question with no, but for these.</summary>
    internal async Task<HttpResponseMessage> Tell(params (string Condition, string Answer)[] answers)
    {
        var told = Repose.Content.ContentLibrary.Shipped.Conditions.ToDictionary(one => $"Is.{one.Id}", _ => "no");
        foreach (var (condition, answer) in answers)
        {
            told[$"Is.{condition}"] = answer;
        }

        return await Home.Submit(await Home.Page("/me/plan/about-you"), "about", told);
    }

    internal async Task<HttpResponseMessage> Propose(string tip, string why = "Your nights are short") =>
        await Ana.Submit(
            await Ana.Page(Desk),
            "propose",
            new Dictionary<string, string> { ["Form.Tip"] = tip, ["Form.Reason"] = why }
        );

    internal async Task<HttpResponseMessage> Ask(string tip) =>
        await Home.Submit(await Home.Page("/me/plan"), "ask", new Dictionary<string, string> { ["Form.Tip"] = tip });

    internal async Task<HttpResponseMessage> ClientAgrees(string tip, bool doctor = false) =>
        await Home.Submit(await Home.Page("/me/plan"), "agree", Of(await Item(tip), doctor));

    internal async Task<HttpResponseMessage> AnaAgrees(string tip, bool doctor = false) =>
        await Ana.Submit(await Ana.Page(Desk), "agree", Of(await Item(tip), doctor));

    /// <summary>Proposed by Ana and agreed by the client.</summary>
    internal async Task<PlanItem> Trying(string tip)
    {
        await Propose(tip);
        await ClientAgrees(tip);
        return await Item(tip);
    }

    internal async Task<PlanItem> Item(string tip) => (await Items()).Last(one => one.Tip == tip);

    internal Task<List<PlanItem>> Items() =>
        Server.InDb(db =>
            db.PlanItems.AsNoTracking().OrderBy(one => one.ProposedAt).ThenBy(one => one.Id).ToListAsync()
        );

    internal static async Task<string> Said(HttpResponseMessage answer) =>
        (await answer.Page()).QuerySelectorAll("[role=alert]").Select(one => one.TextContent).SingleOrDefault() ?? "";

    /// <summary>Nights of the client's diary, each with so long awake before falling asleep.</summary>
    internal Task Nights(int howMany, int latency) =>
        Server.InDb(async db =>
        {
            for (var night = 0; night < howMany; night++)
            {
                var date = new LocalDate(2026, 10, 12).PlusDays(-night);
                var dark = Practice.Zone.AtLeniently(date.PlusDays(-1).At(new(23, 0))).ToInstant();
                var told = new DiaryEntry
                {
                    Date = date,
                    Zone = Practice.Zone,
                    BedTime = dark,
                    LightsOut = dark,
                    SleepOnsetLatency = Duration.FromMinutes(latency),
                    WakeAfterSleepOnset = Duration.Zero,
                    FinalAwakening = dark + Duration.FromHours(8),
                    OutOfBed = dark + Duration.FromHours(8),
                };
                db.Add(new DiaryPage(db.PracticeId, Id<DiaryPage>.New(), Client.Id, told, 1, dark, "browser"));
            }

            return await db.SaveChangesAsync();
        });

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private static Dictionary<string, string> Of(PlanItem item, bool doctor) =>
        doctor
            ? new() { ["Form.Item"] = item.Id.ToString(), ["Form.Doctor"] = item.Id.ToString() }
            : new() { ["Form.Item"] = item.Id.ToString() };
}
