using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Testing;

namespace Repose.Web.Tests.Setup;

public class ThePractice
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Changes_its_clocks_only_when_the_owner_knows_what_becomes_of_booked_visits(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var visit = await Some.Visit(server, practice, practice.At(2026, 10, 20, 10));
        var form = (await SetupPage.Open(await server.AsOwner(practice), "/practice")).Form("practice");

        var refused = await form.Set("Form.Zone", "Europe/Berlin").Send();
        Assert.Contains("One visit is booked ahead", refused.Wrong, StringComparison.Ordinal);

        var sent = await refused.Form("practice").Tick("Form.ChangesClocks", "true").Send();
        Assert.Equal("", sent.Wrong);
        Assert.Equal("Europe/Berlin", await server.InDb(db => db.Practices.Select(one => one.Zone).SingleAsync()));
        Assert.Equal(visit.Start, await server.InDb(db => db.Appointments.Select(one => one.Start).SingleAsync()));
    }

    [Theory]
    [InlineData("Form.Name", "")]
    [InlineData("Form.Zone", "Mars/Olympus")]
    [InlineData("Form.Currency", "dollars")]
    [InlineData("Form.Currency", "€")]
    [InlineData("Form.Email", "not an address")]
    [InlineData("Form.Email", "Ana <ana@example.com>")]
    [InlineData("Form.Host", "https://calm.example")]
    [InlineData("Form.Host", "a b")]
    public async Task Is_not_given_nonsense(string field, string nonsense)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var form = (await SetupPage.Open(await server.AsOwner(practice), "/practice")).Form("practice");

        var refused = await form.Set(field, nonsense).Send();

        Assert.NotEmpty(refused.Document.QuerySelectorAll(".error"));
        Assert.Equal("Stillwater Massage", await server.InDb(db => db.Practices.Select(one => one.Name).SingleAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Does_not_take_the_host_name_of_another(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server, "Theirs", "theirs.example");
        var ours = await APractice.Open(server, "Ours", "ours.example");
        var form = (await SetupPage.Open(await server.AsOwner(ours), "/practice")).Form("practice");

        var refused = await form.Set("Form.Host", "THEIRS.example").Send();

        Assert.Contains("Another practice on this server has that name", refused.Wrong, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Forms =>
        new()
        {
            { "/practice", "practice" },
            { "/services/new", "service" },
            { "/add-ons/new", "add-on" },
            { "/rooms/new", "room" },
            { "/therapists/new", "therapist" },
            { "/packages/new", "package" },
            { "/policies", "policy" },
            { "/holidays", "holiday" },
            { "/jurisdiction/us-vt", "answers" },
        };

    [Theory, MemberData(nameof(Forms))]
    public async Task Refuses_overlong_and_hostile_words_in_every_field_and_shows_them_as_words(
        string path,
        string name
    )
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var owner = await server.AsOwner(practice);
        var overlong = "<script>alert(1)</script>\"'>" + new string('ä', 9000);
        var page = (await SetupPage.Open(owner, path)).Form(name);
        foreach (
            var field in page
                .Names.Where(field =>
                    field.Contains('.', StringComparison.Ordinal) && field is not ("Form.Id" or "Form.Seen")
                )
                .ToList()
        )
        {
            page.Set(field, overlong);
        }

        var refused = await page.Send();

        Assert.Equal(System.Net.HttpStatusCode.OK, refused.Status);
        Assert.Null(refused.Leads);
        Assert.NotEmpty(refused.Document.QuerySelectorAll(".error"));
        Assert.Empty(refused.Document.QuerySelectorAll("main script"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_closed_on_a_holiday_and_told_which_visits_are_booked_then(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await Some.Visit(server, practice, practice.At(2026, 10, 20, 10));
        var owner = await server.AsOwner(practice);
        var page = await SetupPage.Open(owner, "/holidays");
        page.Form("holiday").Set("Form.Date", "2026-10-20").Set("Form.Name", "Harvest");

        var (first, again) = (await page.Send(), await page.Send());

        Assert.NotNull(first.Leads);
        Assert.Equal(first.Leads, again.Leads);
        Assert.Equal(
            new LocalDate(2026, 10, 20),
            await server.InDb(db => db.Holidays.Select(one => one.Date).SingleAsync())
        );
        var list = await SetupPage.Open(owner, "/holidays");
        Assert.Contains("One visit is booked then", list.Wrong, StringComparison.Ordinal);
        await list.Form("remove").Set("ToRemove", "2026-10-20").Send();
        Assert.Equal(0, await server.InDb(db => db.Holidays.CountAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Books_by_the_rules_that_the_owner_set(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var form = (await SetupPage.Open(await server.AsOwner(practice), "/policies")).Form("policy");

        var sent = await form.Set("Form.LeadTime", "1.5")
            .Set("Form.GridMinutes", "20")
            .Set("Form.SecondReminder", "0")
            .Send();

        Assert.Equal("", sent.Wrong);
        var policy = await server.InDb(db => db.Practices.Select(one => one.Policy).SingleAsync());
        Assert.Equal((Duration.FromMinutes(90), 20), (policy.LeadTime, policy.GridMinutes));
    }

    [Theory]
    [InlineData("Form.GridMinutes", "7")]
    [InlineData("Form.LeadTime", "-1")]
    [InlineData("Form.HorizonDays", "0")]
    [InlineData("Form.HoldMinutes", "100000")]
    [InlineData("Form.SecondReminder", "72")]
    [InlineData("Form.OfferTime", "0")]
    public async Task Does_not_book_by_rules_that_make_no_sense(string field, string nonsense)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var form = (await SetupPage.Open(await server.AsOwner(practice), "/policies")).Form("policy");

        Assert.NotEmpty((await form.Set(field, nonsense).Send()).Document.QuerySelectorAll(".error"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Sells_no_package_of_anothers_service(string engine)
    {
        await using var server = await AServer.Start(engine);
        var theirs = await APractice.Open(server, "Theirs", "theirs.example");
        var ours = await APractice.Open(server, "Ours", "ours.example");
        var form = (await SetupPage.Open(await server.AsOwner(ours), "/packages/new")).Form("package");

        var refused = await form.Set("Form.Name", "Ten")
            .Set("Form.Price", "500")
            .Set("Form.ServiceId", $"{theirs.Hour.Id}")
            .Send();

        Assert.Contains("Choose a service of this practice", refused.Wrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_told_what_is_missing_before_clients_can_book()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var owner = await server.AsOwner(practice);
        Assert.Contains("Clients can book.", (await SetupPage.Open(owner, "")).Text, StringComparison.Ordinal);
        await server.InDb(db => db.WorkingHours.ExecuteDeleteAsync());

        var page = await SetupPage.Open(owner, "");

        Assert.Contains("Clients cannot book yet", page.Wrong, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/practice/setup/hours/{practice.Ana.Id}']"));
    }
}
