using System.Net;
using Microsoft.EntityFrameworkCore;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Demo.Tests;

public class SigningInToTheDemo
{
    [Theory]
    [InlineData("owner", "/practice/setup")]
    [InlineData("therapist", "/desk/today")]
    [InlineData("desk", "/desk/today")]
    [InlineData("client", "/me")]
    public async Task Takes_one_click_and_leads_to_the_page_that_this_person_wants(string who, string page)
    {
        var demo = await ADemo.On(Engine.Sqlite);
        using var visitor = demo.Server.Visitor();

        using var answer = await visitor.GetAsync(new Uri($"/demo/sign-in/{who}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(page, answer.Headers.Location!.ToString());
        Assert.Contains(
            answer.Headers.GetValues("Set-Cookie"),
            cookie => cookie.StartsWith("repose=", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("Owner")]
    [InlineData("owner%2F..")]
    public async Task Finds_nobody_else(string who)
    {
        var demo = await ADemo.On(Engine.Sqlite);
        using var visitor = demo.Server.Visitor();

        using var answer = await visitor.GetAsync(new Uri($"/demo/sign-in/{who}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Is_not_there_on_a_server_that_was_not_started_for_it()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        server.PracticeId = DemoPractice.Id;
        await server.InDb(async db =>
        {
            await DemoPractice.Fill(db, ADemo.Today);
            return true;
        });
        using var visitor = server.Visitor();

        using var answer = await visitor.GetAsync(new Uri("/demo/sign-in/owner", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_possible_for_an_owner_a_therapist_the_desk_and_a_client(string engine)
    {
        var demo = await ADemo.On(engine);
        var roles = await demo.Server.InDb(db => db.Members.ToDictionaryAsync(one => one.PersonId, one => one.Roles));

        Assert.Equal(["owner", "therapist", "desk", "client"], DemoPractice.People.Select(one => one.Who));
        Assert.All(
            DemoPractice.People,
            one => Assert.Equal(one.Roles, roles.GetValueOrDefault(one.PersonId, Role.None))
        );
        Assert.Contains(demo.Clients, one => one.PersonId == DemoPractice.People[3].PersonId);
    }
}
