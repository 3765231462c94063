using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Mine.Leaving;
using Repose.Web.Mine.Taking;
using Repose.Web.Tests.Diary;
using Repose.Web.Tests.Messages;

namespace Repose.Web.Tests.Mine;

public sealed class BeingDeleted
{
    private const string Page = "/me/mine/delete";

    /// <summary>Every table that points at a client is filled, and then searched for what was put there.</summary>
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Leaves_no_word_of_the_client_in_any_table_and_every_word_of_the_others(string engine)
    {
        await using var home = await AClient.Open(engine);
        var other = await home.Server.NewClient(home.Practice, "Dora Finch");
        await TakingEverythingAlong.Fill(home, home.Client, "MINE");
        await TakingEverythingAlong.Fill(home, other, "THEIRS");
        var before = await home.Server.InDb(WhatIsKept.Read);
        await AskAndConfirm(home);
        home.Server.Clock.Advance(AskErasure.CoolingOff);

        Assert.Equal(1, await Erase(home));

        var kept = await home.Server.InDb(WhatIsKept.Read);
        string[] personal = ["MINE", "Cleo", "Lark", home.Client.Email];
        Assert.Empty(
            from table in kept
            from word in personal
            where table.Value.Contains(word, StringComparison.OrdinalIgnoreCase)
            select $"{table.Key} still says {word}"
        );
        foreach (var (table, text) in before)
        {
            Assert.Equal(
                text.Split('\n').Count(line => line.Contains("THEIRS", StringComparison.Ordinal)),
                kept[table].Split('\n').Count(line => line.Contains("THEIRS", StringComparison.Ordinal))
            );
        }
    }

    [Fact]
    public async Task Keeps_what_the_books_need_and_says_why()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await TakingEverythingAlong.Fill(home, home.Client, "MINE");
        await home.Server.InDb(async db =>
        {
            (await db.Clients.SingleAsync()).Needs(Duration.FromHours(6));
            return await db.SaveChangesAsync();
        });
        var said = await home.Text(Page);
        await AskAndConfirm(home);
        home.Server.Clock.Advance(AskErasure.CoolingOff);
        await Erase(home);

        foreach (var table in ClientTables.All.Where(table => table.Stays is not null))
        {
            Assert.Contains(table.Stays!, said, StringComparison.Ordinal);
        }

        Assert.Contains("Repose does not know the law of your place", said, StringComparison.Ordinal);
        var client = await home.Server.InDb(db => db.Clients.SingleAsync());
        Assert.Equal(("Deleted client", "", "", ""), (client.Name, client.Email, client.Phone, client.DeskNote));
        Assert.Null(client.SleepNeed);
        Assert.Equal(1, await home.Server.InDb(db => db.Appointments.CountAsync(one => one.ClientId == client.Id)));
        Assert.Equal(1, await home.Server.InDb(db => db.PackageSales.CountAsync()));
        Assert.Contains(
            "client.erased",
            await home.Server.InDb(db => db.AuditEvents.Select(one => one.Action).ToListAsync())
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Kills_feeds_links_and_the_sign_in(string engine)
    {
        await using var home = await AClient.Open(engine);
        var feed = await Make(home, "/me/calendar", "make-feed", [], "#feed-address");
        var share = await Make(home, "/me/mine/share", "make", new() { ["Form.Name"] = "Dr. Meyer" }, "#share-address");
        var person = (await home.Server.InDb(db => db.Clients.SingleAsync())).PersonId!.Value;
        using var visitor = home.Server.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(feed)).StatusCode);
        await AskAndConfirm(home);
        home.Server.Clock.Advance(AskErasure.CoolingOff);
        await Erase(home);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(feed)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetAsync(share)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await home.Browser.GetAsync("/me")).StatusCode);
        Assert.False(await home.Server.InDb(db => db.Users.AnyAsync(one => one.Id == person)));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_refused_while_a_visit_is_booked(string engine)
    {
        await using var home = await AClient.Open(engine);
        await Book(home);

        var answer = await Ask(home);

        Assert.Contains("A visit is still booked", await AClient.TextOf(answer), StringComparison.Ordinal);
        Assert.Equal(0, await home.Server.InDb(db => db.ErasureRequests.CountAsync()));
    }

    [Fact]
    public async Task Waits_where_a_visit_was_booked_after_it_was_asked_for()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await AskAndConfirm(home);
        await Book(home);
        home.Server.Clock.Advance(AskErasure.CoolingOff);

        Assert.Equal(0, await Erase(home));
        Assert.Null((await home.Server.InDb(db => db.Clients.SingleAsync())).ErasedAt);
    }

    [Fact]
    public async Task Needs_the_owner_and_a_week()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await Ask(home);
        home.Server.Clock.Advance(AskErasure.CoolingOff);
        Assert.Equal(0, await Erase(home));

        home.Server.Clock.Reset(AServer.Noon);
        await Confirm(home);
        home.Server.Clock.Advance(AskErasure.CoolingOff - Duration.FromSeconds(1));
        Assert.Equal(0, await Erase(home));
        home.Server.Clock.AdvanceSeconds(1);
        Assert.Equal(1, await Erase(home));
        Assert.Equal(0, await Erase(home));
    }

    [Fact]
    public async Task Can_be_taken_back_until_it_is_done()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await AskAndConfirm(home);

        await home.Browser.Submit(await home.Browser.Page(Page), "back");
        home.Server.Clock.Advance(AskErasure.CoolingOff);

        Assert.Equal(0, await Erase(home));
        Assert.Equal("Cleo Lark", (await home.Server.InDb(db => db.Clients.SingleAsync())).Name);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_asked_for_once_however_often_it_is_sent(string engine)
    {
        await using var home = await AClient.Open(engine);
        var form = await home.Browser.Page(Page);

        await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ =>
                    home.Browser.Submit(form, "ask", new Dictionary<string, string> { ["Form.Sure"] = "true" })
                )
        );

        Assert.Equal(1, await home.Server.InDb(db => db.ErasureRequests.CountAsync()));
        Assert.Equal(1, await home.Server.InDb(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task Leaves_a_person_who_is_somebody_else_too()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var person = (await home.Server.InDb(db => db.Clients.SingleAsync())).PersonId!.Value;
        await home.Server.InDb(db =>
        {
            db.Add(new Member(db.PracticeId, Id<Member>.New(), person, "Cleo at the desk", Role.Desk));
            return db.SaveChangesAsync();
        });
        await AskAndConfirm(home);
        home.Server.Clock.Advance(AskErasure.CoolingOff);

        Assert.Equal(1, await Erase(home));
        Assert.True(await home.Server.InDb(db => db.Users.AnyAsync(one => one.Id == person)));
        Assert.Null((await home.Server.InDb(db => db.Clients.SingleAsync())).PersonId);
    }

    [Fact]
    public async Task Is_not_found_at_the_desk_afterwards()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await AskAndConfirm(home);
        home.Server.Clock.Advance(AskErasure.CoolingOff);
        await Erase(home);
        var desk = await home.Server.AsDesk(home.Practice);

        Assert.DoesNotContain(
            "Deleted client",
            (await desk.Page("/desk/clients")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static async Task<HttpResponseMessage> Ask(AClient home) =>
        await home.Browser.Submit(
            await home.Browser.Page(Page),
            "ask",
            new Dictionary<string, string> { ["Form.Sure"] = "true" }
        );

    private static async Task AskAndConfirm(AClient home)
    {
        await Ask(home);
        await Confirm(home);
    }

    private static async Task Confirm(AClient home)
    {
        var owner = await home.Server.AsOwner(home.Practice);
        var answer = await owner.Submit(await owner.Page("/practice/deletions"), "confirm");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static Task<int> Erase(AClient home) =>
        home.Server.InPractice(async services =>
            (await services.GetRequiredService<EraseWhatIsDue>().Run(TestContext.Current.CancellationToken)).Value
        );

    private static Task Book(AClient home) =>
        SomeMessages.Save(
            home.Server,
            SomeMessages.Visit(home.Practice, home.Client, home.Practice.At(2026, 10, 20, 10))
        );

    private static async Task<string> Make(
        AClient home,
        string page,
        string form,
        Dictionary<string, string> typed,
        string address
    )
    {
        var made = await (await home.Browser.Submit(await home.Browser.Page(page), form, typed)).Page();
        return new Uri(made.QuerySelector(address)!.GetAttribute("value")!).PathAndQuery;
    }
}
