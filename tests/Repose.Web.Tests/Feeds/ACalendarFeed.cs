using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Access;
using Repose.Web.Feeds;
using Repose.Web.Tests.Messages;

namespace Repose.Web.Tests.Feeds;

public class ACalendarFeed
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Tells_a_therapist_that_the_time_is_taken_and_no_more(string engine)
    {
        await using var server = await AServer.Start(engine);
        var (practice, _, visit) = await Booked(server);
        var address = await Make(server, practice.Ana.Id, null);

        var (text, read) = await Fetch(server, address);

        var one = Assert.Single(read.Events);
        Assert.Equal((visit.Id.ToString(), "Busy"), (one.Value("UID"), one.Text("SUMMARY")));
        Assert.DoesNotContain("maria", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("M. K.", text, StringComparison.Ordinal);
        Assert.Equal("PT1H", read.Root.Value("REFRESH-INTERVAL"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Tells_a_therapist_initials_where_that_was_chosen(string engine)
    {
        await using var server = await AServer.Start(engine);
        var (practice, _, _) = await Booked(server);
        var address = await Make(server, practice.Ana.Id, null, showsInitials: true);

        var (text, read) = await Fetch(server, address);

        Assert.Equal("M. K.", Assert.Single(read.Events).Text("SUMMARY"));
        Assert.DoesNotContain("maria", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Tells_a_client_their_own_visits_alone(string engine)
    {
        await using var server = await AServer.Start(engine);
        var (practice, client, visit) = await Booked(server);
        var other = SomeMessages.Maria(practice, "other@example.org");
        await SomeMessages.Save(
            server,
            other,
            SomeMessages.Visit(practice, other, practice.At(2026, 10, 16, 10)),
            Held(practice, practice.At(2026, 10, 17, 10))
        );
        var address = await Make(server, null, client.Id);

        var (_, read) = await Fetch(server, address);

        var one = Assert.Single(read.Events);
        Assert.Equal(visit.Id.ToString(), one.Value("UID"));
        Assert.Equal("Appointment at Stillwater Massage", one.Text("SUMMARY"));
        Assert.Equal(visit.Start.ToDateTimeOffset(), read.Moment(one, "DTSTART"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_what_is_cancelled_as_cancelled_for_90_days(string engine)
    {
        await using var server = await AServer.Start(engine);
        var (practice, client, visit) = await Booked(server, days: 200);
        var address = await Make(server, null, client.Id);
        await Change(server, visit, one => one.Cancel(late: false, AServer.Noon));
        server.Clock.AdvanceDays(1);

        var (_, soon) = await Fetch(server, address);
        server.Clock.AdvanceDays(90);
        var (_, later) = await Fetch(server, address);

        Assert.Equal("CANCELLED", Assert.Single(soon.Events).Value("STATUS"));
        Assert.Equal("1", soon.Events[0].Value("SEQUENCE"));
        Assert.Empty(later.Events);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_304_until_something_changes(string engine)
    {
        await using var server = await AServer.Start(engine);
        var (practice, client, visit) = await Booked(server);
        var address = await Make(server, practice.Ana.Id, null);
        server.Clock.AdvanceMinutes(5);

        using var first = await Get(server, address);
        using var again = await Get(server, address, first.Headers.ETag!.ToString());
        using var packed = await Get(server, address, $"\"other\", W/{first.Headers.ETag}");
        // Away to another therapist: no time of change is left behind in this calendar.
        await Change(
            server,
            visit,
            one =>
                one.Move(
                    new(one.Start, practice.Ben.Id, practice.Fern.Id),
                    Practice.Booked.Of(one),
                    late: false,
                    server.Clock.GetCurrentInstant()
                )
        );
        using var changed = await Get(server, address, first.Headers.ETag!.ToString());

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK],
            ((HttpResponseMessage[])[first, again, packed, changed]).Select(one => one.StatusCode)
        );
        Assert.NotNull(first.Content.Headers.LastModified);
        Assert.Equal(0, again.Content.Headers.ContentLength ?? 0);
        Assert.NotNull(client);
    }

    [Fact]
    public async Task Gives_no_tag_within_the_second_of_a_change()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var (practice, _, _) = await Booked(server);
        var address = await Make(server, practice.Ana.Id, null);

        using var answer = await Get(server, address);

        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task Is_a_whole_calendar_before_there_is_an_appointment()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var address = await Make(server, practice.Ana.Id, null);

        var (_, read) = await Fetch(server, address);

        Assert.Empty(read.Events);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Answers_the_same_where_it_was_revoked_and_where_it_never_was(string engine)
    {
        await using var server = await AServer.Start(engine);
        var (practice, client, _) = await Booked(server);
        var address = await Make(server, null, client.Id);
        await server.InDb(async db =>
        {
            (await db.CalendarFeeds.SingleAsync()).Revoke(AServer.Noon);
            return await db.SaveChangesAsync();
        });

        var answers = new List<string>();
        foreach (
            var path in (string[])
                [
                    address.AbsolutePath,
                    $"/calendar/{Secret.New()}.ics",
                    "/calendar/x.ics",
                    "/calendar/%E2%98%BA%F0%9F%98%80.ics",
                ]
        )
        {
            using var browser = server.Visitor();
            using var answer = await Page.Get(browser, path);
            answers.Add($"{answer.StatusCode} {await Page.Text(answer)}");
        }

        Assert.Equal("NotFound There is no calendar at this address.", Assert.Single(answers.Distinct()));
        Assert.NotNull(practice);
    }

    [Fact]
    public async Task Is_not_found_under_the_name_of_another_practice()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var theirs = await APractice.Open(server, "Theirs", "localhost");
        await APractice.Open(server, "Ours", "127.0.0.1");
        server.PracticeId = theirs.Practice.Id;
        var address = await Make(server, theirs.Ana.Id, null);
        using var browser = server.Visitor();

        using var answer = await Page.Get(browser, address.AbsolutePath);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Is_made_on_a_page_that_shows_its_address_once()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var (practice, client, _) = await Booked(server);
        using var browser = await server.AsClient(practice, client);
        var page = await Page.Read(browser, "/me/calendar");
        var form = page.QuerySelector("form:has(input[name='MakeForm.Id'])")!;

        using var made = await Page.Send(browser, "/me/calendar", form);
        using var again = await Page.Send(browser, "/me/calendar", form);

        var shown = Page.Parse(await Page.Text(made)).QuerySelector("#feed-address")!;
        var address = new Uri(shown.GetAttribute("value")!);
        Assert.Single((await Fetch(server, address)).Read.Events);
        var answer = Page.Parse(await Page.Text(again));
        Assert.Null(answer.QuerySelector("#feed-address"));
        Assert.Contains("shown before", answer.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await server.InDb(db => db.CalendarFeeds.CountAsync()));
    }

    [Fact]
    public async Task Ends_when_its_owner_revokes_it_on_the_page()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var (practice, _, _) = await Booked(server);
        using var browser = await server.AsMember(practice, Role.Therapist, practice.Ana.Id);
        const string Address = "/desk/calendar-address";
        var form = (await Page.Read(browser, Address)).QuerySelector("form:has(input[name='MakeForm.Id'])")!;
        using var made = await Page.Send(browser, Address, form, ("MakeForm.ShowsInitials", "true"));
        var page = Page.Parse(await Page.Text(made));
        var address = new Uri(page.QuerySelector("#feed-address")!.GetAttribute("value")!);
        Assert.Equal("M. K.", (await Fetch(server, address)).Read.Events[0].Text("SUMMARY"));

        var revoke = (await Page.Read(browser, Address)).QuerySelector("form:has(button[name='RevokeForm.Id'])")!;
        var button = ("RevokeForm.Id", revoke.QuerySelector("button")!.GetAttribute("value")!);
        using var revoked = await Page.Send(browser, Address, revoke, button);
        using var twice = await Page.Send(browser, Address, revoke, button);

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (revoked.StatusCode, twice.StatusCode));
        using var answer = await Get(server, address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(
            ["calendar-feed.made", "calendar-feed.revoked"],
            await server.InDb(db => db.AuditEvents.OrderBy(one => one.Id).Select(one => one.Action).ToListAsync())
        );
    }

    [Fact]
    public async Task Cannot_be_made_or_revoked_by_somebody_else()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var (practice, client, _) = await Booked(server);
        await Make(server, practice.Ana.Id, null);
        var feed = await server.InDb(db => db.CalendarFeeds.Select(one => one.Id).SingleAsync());

        // Nobody is signed in here.
        var made = await server.InPractice(services =>
            services
                .GetRequiredService<MakeFeed>()
                .Run(new(Id<CalendarFeed>.New(), null, client.Id, false), TestContext.Current.CancellationToken)
        );
        var revoked = await server.InPractice(services =>
            services.GetRequiredService<RevokeFeed>().Run(new(feed), TestContext.Current.CancellationToken)
        );
        using var browser = await server.AsClient(practice, client);
        var page = await Page.Read(browser, "/me/calendar");
        var form = page.QuerySelector("form:has(input[name='MakeForm.Id'])")!;
        using var forged = await Page.Send(browser, "/me/calendar", form, ("MakeForm.Id", "x"));

        Assert.IsType<MakeFeed.NotYours>(made.Refusal);
        Assert.IsType<RevokeFeed.NotThere>(revoked.Refusal);
        Assert.Contains("role=\"alert\"", await Page.Text(forged), StringComparison.Ordinal);
        Assert.Equal(1, await server.InDb(db => db.CalendarFeeds.CountAsync()));
    }

    [Theory]
    [InlineData("/me/calendar")]
    [InlineData("/desk/calendar-address")]
    public async Task Is_made_by_nobody_who_has_not_signed_in(string path)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        using var browser = server.Visitor();

        using var answer = await Page.Get(browser, path);

        Assert.StartsWith("/sign-in", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    private static async Task<(APractice, Client, Appointment)> Booked(AServer server, int days = 3)
    {
        var practice = await APractice.Open(server);
        var client = SomeMessages.Maria(practice);
        var visit = SomeMessages.Visit(practice, client, AServer.Noon + Duration.FromDays(days));
        await SomeMessages.Save(server, client, visit);
        return (practice, client, visit);
    }

    private static Appointment Held(APractice practice, Instant start) =>
        new(
            practice.Practice.Id,
            Id<Appointment>.New(),
            Id<Hold>.New(),
            start,
            new Slot(start, practice.Ana.Id, practice.Willow.Id),
            Practice.Booked.Of(practice.Hour, []),
            AServer.Noon
        );

    private static Task Change(AServer server, Appointment visit, Action<Appointment> change) =>
        server.InDb(async db =>
        {
            change(await db.Appointments.Include(one => one.AddOns).SingleAsync(one => one.Id == visit.Id));
            return await db.SaveChangesAsync();
        });

    /// <summary>Made as a page would, for somebody who may.</summary>
    private static async Task<Uri> Make(
        AServer server,
        Id<Therapist>? therapist,
        Id<Client>? client,
        bool showsInitials = false
    )
    {
        var secret = Secret.New();
        await SomeMessages.Save(
            server,
            new CalendarFeed(
                server.PracticeId,
                Id<CalendarFeed>.New(),
                Secret.Digest(secret),
                therapist,
                client,
                showsInitials,
                AServer.Noon
            )
        );
        return new(server.Address, $"/calendar/{secret}.ics");
    }

    private static async Task<HttpResponseMessage> Get(AServer server, Uri address, string? known = null)
    {
        using var browser = server.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
        }

        return await browser.SendAsync(request);
    }

    private static async Task<(string Text, StrictCalendar Read)> Fetch(AServer server, Uri address)
    {
        using var answer = await Get(server, address);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        var text = await Page.Text(answer);
        return (text, StrictCalendar.Of(text));
    }
}
