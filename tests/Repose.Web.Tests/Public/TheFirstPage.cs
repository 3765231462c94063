using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Public;

public sealed class TheFirstPage
{
    private static readonly LocalDate Wednesday = new(2026, 10, 14);

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_each_service_with_its_minutes_and_price(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);

        var lines = (await server.Read("/")).QuerySelectorAll(".menu .line").Select(line => line.Words());

        Assert.Equal(["One hour 60 minutes $95", "Sleep session 30 minutes $60"], lines);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_prices_in_the_practices_currency(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);
        await server.Present(new() { Currency = "CHF" });

        Assert.Contains("CHF 95", (await server.Read("/")).Words(), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_how_a_course_is_planned(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);

        Assert.Contains(
            "Also as a course of 10 sessions, 2 a week for 5 weeks.",
            (await server.Read("/")).Words(),
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Leaves_out_what_cannot_be_booked_any_more(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await server.Change((db, _) => db.Services.Single(one => one.Id == practice.Hour.Id).SetActive(false));

        Assert.DoesNotContain("One hour", (await server.Read("/")).Words(), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Introduces_the_therapists(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);

        var names = (await server.Read("/"))
            .QuerySelectorAll("[aria-labelledby=therapists] h3")
            .Select(one => one.Words());

        Assert.Equal(["Ana", "Ben"], names);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_until_when_the_practice_is_open_today(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);

        Assert.Contains("Open today until 5 pm.", (await server.Read("/")).Words(), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_in_the_evening_when_the_practice_opens_again(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);
        server.Clock.AdvanceHours(6);

        Assert.Contains(
            "Closed now. Open again tomorrow at 9 am.",
            (await server.Read("/")).Words(),
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Lists_the_coming_week_with_its_closed_days(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);

        Assert.Equal(
            ["Today, Monday 12 October: 9 am to 5 pm", "Tuesday to Friday: 9 am to 5 pm", "Saturday to Sunday: Closed"],
            await Week(server)
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Names_a_holiday_in_the_coming_week(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);
        await server.Change((db, practice) => db.Add(new Holiday(practice.Id, Wednesday, "Harvest day")));

        Assert.Contains("Wednesday 14 October: Closed Harvest day", await Week(server));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Tells_the_usual_week_beside_one_that_is_not(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);
        await server.Change((db, practice) => db.Add(new Holiday(practice.Id, Wednesday, "Harvest day")));

        Assert.Contains(
            "Usually Monday to Friday 9 am to 5 pm.",
            (await server.Read("/")).Words(),
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Does_not_count_the_hours_of_a_therapist_who_left(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await server.Change(
            (db, _) =>
            {
                db.Therapists.Single(one => one.Id == practice.Ben.Id).SetActive(false);
                db.Add(
                    new WorkingHours(
                        practice.Practice.Id,
                        Id<WorkingHours>.New(),
                        practice.Ben.Id,
                        IsoDayOfWeek.Saturday,
                        new(9, 0),
                        new(12, 0)
                    )
                );
            }
        );

        Assert.Contains("Saturday to Sunday: Closed", await Week(server));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_where_the_practice_is_and_how_to_reach_it(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);
        await server.Present(
            new()
            {
                Street = "14 Mill Lane",
                Town = "Montpelier",
                Directions = "Bus 9",
                Phone = "+1 (802) 555-0142",
            }
        );

        var way = (await server.Read("/")).QuerySelector("[aria-labelledby=way]")!;

        Assert.Equal("How to find us 14 Mill Lane Montpelier Bus 9 Phone: +1 (802) 555-0142", way.Words());
        Assert.Equal("tel:+18025550142", way.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_hostile_text_as_text(string engine)
    {
        const string Hostile = "</script><script>alert(1)</script><b onclick='x()'>\"'&";
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server, Hostile);
        await server.Present(
            new()
            {
                Tagline = Hostile,
                About = Hostile,
                Street = Hostile,
                Town = Hostile,
                Directions = Hostile,
                Phone = Hostile,
                Email = Hostile,
            }
        );
        await server.Change(
            (db, _) =>
            {
                db.Services.Single(one => one.Id == practice.Hour.Id).Describe(Hostile, Hostile, 1);
                db.Therapists.Single(one => one.Id == practice.Ana.Id).Describe(Hostile, Hostile, Hostile, 1);
                db.Add(new Holiday(practice.Practice.Id, Wednesday, Hostile));
            }
        );

        var page = await server.Read("/");

        Assert.Equal(Hostile, page.QuerySelector("h1")!.TextContent);
        Assert.Equal("application/ld+json", Assert.Single(page.Scripts).Type);
        Assert.Empty(page.QuerySelectorAll("[onclick]"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Makes_sense_for_a_practice_that_has_only_a_name(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = new MassagePractice(
            Id<MassagePractice>.New(),
            "Stillwater Massage",
            "America/New_York",
            server.Clock.GetCurrentInstant()
        );
        server.PracticeId = practice.Id;
        await server.InDb(db =>
        {
            db.Add(practice);
            return db.SaveChangesAsync();
        });

        var page = await server.Read("/");

        Assert.Equal("Stillwater Massage", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("There is nothing to book here yet.", page.Words(), StringComparison.Ordinal);
        Assert.Contains("We have not put our hours here yet.", page.Words(), StringComparison.Ordinal);
        Assert.Contains("We have not put our address here yet.", page.Words(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#therapists"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_nothing_of_another_practice(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server, "Other hands", "other.test");
        await server.Change((db, _) => db.Services.OrderBy(one => one.Name).First().Describe("Only there", "", 1));
        await APractice.Open(server, "Stillwater Massage", server.Address.Host);

        Assert.DoesNotContain("Only there", (await server.Read("/")).Words(), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_what_the_law_has_the_practice_tell_where_it_does(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);
        await server.Change((_, practice) => practice.Obey("us-vt", allowsCbd: false));

        var disclosure = (await server.Read("/")).QuerySelector("[aria-labelledby=disclosure]")!;

        Assert.Contains("How to make a complaint", disclosure.Words(), StringComparison.Ordinal);
        Assert.Equal("/disclosure", disclosure.QuerySelector("a")!.GetAttribute("href"));
    }

    private static async Task<IEnumerable<string>> Week(AServer server)
    {
        var page = await server.Read("/");
        return page.QuerySelectorAll(".hours dt")
            .Zip(page.QuerySelectorAll(".hours dd"))
            .Select(pair => $"{pair.First.Words()}: {pair.Second.Words()}");
    }
}
