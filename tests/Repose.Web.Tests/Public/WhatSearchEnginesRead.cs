using System.Text.Json.Nodes;
using System.Xml.Linq;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Public;

public sealed class WhatSearchEnginesRead
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_who_and_where_the_practice_is(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);
        await server.Present(new() { Street = "14 Mill Lane", Town = "Montpelier, VT 05602" });

        var card = await Card(server);

        Assert.Equal("HealthAndBeautyBusiness", (string?)card["@type"]);
        Assert.Equal("Stillwater Massage", (string?)card["name"]);
        Assert.Equal("14 Mill Lane", (string?)card["address"]!["streetAddress"]);
        Assert.Equal("Montpelier, VT 05602", (string?)card["address"]!["addressLocality"]);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_the_usual_hours_of_each_weekday(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);

        var hours = (await Card(server))["openingHoursSpecification"]!.AsArray();

        Assert.Equal(
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
            hours.Select(day => ((string)day!["dayOfWeek"]!).Split('/')[^1])
        );
        Assert.All(hours, day => Assert.Equal("09:00-17:00", $"{day!["opens"]}-{day["closes"]}"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_on_which_dates_it_is_closed(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);
        await server.Change(
            (db, practice) => db.Add(new Holiday(practice.Id, new LocalDate(2026, 10, 14), "Harvest day"))
        );

        var special = Assert.Single((await Card(server))["specialOpeningHoursSpecification"]!.AsArray())!;

        Assert.Equal("2026-10-14", (string?)special["validFrom"]);
        Assert.Equal("00:00-00:00", $"{special["opens"]}-{special["closes"]}");
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Offers_each_service_at_its_price(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);

        var offers = (await Card(server))["makesOffer"]!.AsArray();

        Assert.Equal(
            ["One hour 95.00 USD", "Sleep session 60.00 USD"],
            offers.Select(offer => $"{offer!["itemOffered"]!["name"]} {offer["price"]} {offer["priceCurrency"]}")
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Leads_to_the_booking(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);

        var action = (await Card(server))["potentialAction"]!;

        Assert.Equal("ReserveAction", (string?)action["@type"]);
        Assert.Equal(new Uri(server.Address, "/book").ToString(), (string?)action["target"]!["urlTemplate"]);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_hostile_text_inside_its_strings(string engine)
    {
        const string Hostile = "</script><script>alert(1)</script>\",\"telephone\":\"1";
        await using var server = await AServer.Start(engine);
        await APractice.Open(server, Hostile);

        var card = await Card(server);

        Assert.Equal(Hostile, (string?)card["name"]);
        Assert.Null(card["telephone"]);
    }

    [Theory]
    [InlineData("/", "Stillwater Massage")]
    [InlineData("/services", "Services and prices · Stillwater Massage")]
    [InlineData("/therapists", "Therapists · Stillwater Massage")]
    [InlineData("/about-massage-and-sleep", "What massage can and cannot do for sleep · Stillwater Massage")]
    public async Task Has_a_title_for_each_page(string path, string title)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);

        Assert.Equal(title, (await server.Read(path)).Title);
    }

    [Theory]
    [InlineData("/services")]
    [InlineData("/therapists")]
    [InlineData("/about-massage-and-sleep")]
    public async Task Has_a_description_and_one_address_for_each_page(string path)
    {
        await using var server = await AServer.Start(
            Engine.Sqlite,
            options => options with { PublicAddress = new("https://stillwater.example") }
        );
        await APractice.Open(server);

        var page = await server.Read($"{path}?from=somewhere");

        Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        Assert.Equal(
            $"https://stillwater.example{path}",
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")
        );
    }

    [Fact]
    public async Task Keeps_them_out_of_what_is_nobodys_business()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        using var visitor = server.Visitor();

        var robots = await visitor.GetStringAsync(new Uri("/robots.txt", UriKind.Relative), Cancel);

        Assert.Contains("Disallow: /me\n", robots, StringComparison.Ordinal);
        Assert.Contains("Disallow: /desk\n", robots, StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {new Uri(server.Address, "/sitemap.xml")}", robots, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Lists_pages_that_are_all_there(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server);
        await server.Change((_, practice) => practice.Obey("us-vt", allowsCbd: false));
        using var visitor = server.Visitor();

        var map = XDocument.Parse(await visitor.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative), Cancel));

        var pages = map.Root!.Elements().Select(url => new Uri(url.Value)).ToList();
        Assert.Contains(new Uri(server.Address, "/disclosure"), pages);
        foreach (var page in pages)
        {
            using var answer = await visitor.GetAsync(page, Cancel);
            Assert.True(answer.IsSuccessStatusCode, $"{page} {answer.StatusCode}");
        }
    }

    private static async Task<JsonNode> Card(AServer server) =>
        JsonNode.Parse((await server.Read("/")).QuerySelector("script[type='application/ld+json']")!.TextContent)!;
}
