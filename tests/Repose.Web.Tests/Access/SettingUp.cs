using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Repose.Testing;
using Repose.Web.Access.FirstStart;

namespace Repose.Web.Tests.Access;

public class SettingUp
{
    private static readonly (string, string)[] Filled =
    [
        ("Form.OwnerName", "Ona Bright"),
        ("Form.Email", "ona@example.com"),
        ("Form.Password", "four words to remember"),
        ("Form.PracticeName", "Stillwater"),
        ("Form.Zone", "America/New_York"),
        ("Form.Currency", "USD"),
    ];

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Makes_the_owner_and_the_practice_and_leads_to_the_codes(string engine)
    {
        await using var server = await AServer.Start(engine);
        var browser = server.Visitor();

        (await browser.Send(await Offer(server), "set-up", Filled)).LeadsTo("/account/code");

        Assert.Contains("One more step", (await browser.Open("/account/code")).Words());
        (await browser.GetAsync("/practice/audit")).LeadsTo("/account/code");
        Assert.Equal(HttpStatusCode.OK, (await server.Visitor().GetAsync("/sign-in")).StatusCode);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Happens_once_even_when_sent_twice_at_the_same_moment(string engine)
    {
        await using var server = await AServer.Start(engine);
        var link = await Offer(server);
        var (one, other) = (server.Visitor(), server.Visitor());
        var (pageOne, pageOther) = (await one.Open(link), await other.Open(link));

        var answers = await Task.WhenAll(
            one.Send(pageOne, link, "set-up", Filled),
            other.Send(pageOther, link, "set-up", [.. Filled[..1], ("Form.Email", "two@example.com"), .. Filled[2..]])
        );

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(
            (1, 1),
            await server.InDb(async db => (await db.Practices.CountAsync(), await db.Users.CountAsync()))
        );
        Assert.Equal(HttpStatusCode.Gone, (await server.Visitor().GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Is_offered_anew_at_each_start_which_voids_the_link_before()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var first = await Offer(server);
        var second = await Offer(server);

        Assert.Equal(HttpStatusCode.Gone, (await server.Visitor().GetAsync(first)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.Visitor().GetAsync(second)).StatusCode);
    }

    [Fact]
    public async Task Is_not_offered_where_there_is_a_practice()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);

        var offer = await server.InPractice(services => services.GetRequiredService<OfferSetUp>().Run(default));

        Assert.IsType<OfferSetUp.IsSetUp>(offer.Refusal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/sign-in/staff")]
    [InlineData("/practice/audit")]
    [InlineData("/account")]
    [InlineData("/nowhere")]
    public async Task Is_asked_for_kindly_on_every_page_until_then(string path)
    {
        await using var server = await AServer.Start(Engine.Sqlite);

        var answer = await server.Visitor().GetAsync(path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("not set up yet", (await answer.Page()).Words());
    }

    [Theory]
    [InlineData("Form.OwnerName", "")]
    [InlineData("Form.OwnerName", "   ")]
    [InlineData("Form.Email", "no address")]
    [InlineData("Form.Password", "too short")]
    [InlineData("Form.Password", "aaaaaaaaaaaaaaaa")]
    [InlineData("Form.PracticeName", "\u0001\u200b")]
    [InlineData("Form.Zone", "Mars/Olympus")]
    [InlineData("Form.Zone", "")]
    [InlineData("Form.Currency", "XXX")]
    public async Task Marks_the_field_that_is_wrong_and_keeps_what_was_typed(string field, string value)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var link = await Offer(server);

        var answer = await server
            .Visitor()
            .Send(link, "set-up", [.. Filled.Where(one => one.Item1 != field), (field, value)]);
        var page = await answer.Page();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(field, page.QuerySelector("[aria-invalid=true]")?.GetAttribute("name"));
        Assert.Contains(
            "ona@example.com Stillwater".Split(' '),
            kept => page.QuerySelector($"input[value='{kept}']") is not null
        );
        Assert.Equal(HttpStatusCode.OK, (await server.Visitor().GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Takes_names_of_at_most_a_hundred_letters_and_shows_hostile_ones_as_text()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var link = await Offer(server);
        var hostile = "\"><script>alert(1)</script>" + new string('x', 100);

        var answer = await server
            .Visitor()
            .Send(
                link,
                "set-up",
                [.. Filled.Where(one => one.Item1 != "Form.PracticeName"), ("Form.PracticeName", hostile)]
            );

        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script>alert", text);
        Assert.Contains("at most 100", text);
    }

    private static async Task<string> Offer(AServer server)
    {
        await using var scope = server.Services.CreateAsyncScope();
        var offer = await scope.ServiceProvider.GetRequiredService<OfferSetUp>().Run(default);
        return offer.Value!.AbsolutePath;
    }
}
