using Microsoft.EntityFrameworkCore;
using Repose.Testing;

namespace Repose.Web.Tests.Setup;

public class TheLawOfThePlace
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_not_used_while_fields_are_missing_and_says_which(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var page = await SetupPage.Open(await server.AsOwner(practice), "/jurisdiction/us-vt");

        var refused = await page.Form("choose").Send();

        Assert.Contains("How to make a complaint", refused.Wrong, StringComparison.Ordinal);
        Assert.Contains("Registration number of Ben", refused.Wrong, StringComparison.Ordinal);
        Assert.Equal("none", await server.InDb(db => db.Practices.Select(one => one.Jurisdiction).SingleAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_used_once_all_is_filled_in_and_shows_what_clients_will_read(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var owner = await server.AsOwner(practice);
        var form = (await SetupPage.Open(owner, "/jurisdiction/us-vt")).Form("answers");
        foreach (
            var name in form.Names.Where(name => name.StartsWith("Form.Answers", StringComparison.Ordinal)).ToList()
        )
        {
            form.Set(name, $"<b>Answer</b> to {{{name}}}");
        }

        Assert.Equal("", (await form.Send()).Wrong);

        var filled = await SetupPage.Open(owner, "/jurisdiction/us-vt");
        Assert.DoesNotContain("Still missing", filled.Text, StringComparison.Ordinal);
        Assert.Contains("<b>Answer</b> to {Form.Answers[how-to-complain]}", filled.Text, StringComparison.Ordinal);
        Assert.Contains("Registered, 8 years of practice", filled.Text, StringComparison.Ordinal);
        Assert.Equal("", (await filled.Form("choose").Send()).Wrong);
        Assert.Equal("us-vt", await server.InDb(db => db.Practices.Select(one => one.Jurisdiction).SingleAsync()));
    }

    [Theory]
    [InlineData("practice-name")]
    [InlineData("no-such-field")]
    [InlineData("registration-number_0198f0aa-0000-7000-8000-000000000000")]
    public async Task Takes_no_answer_to_what_it_does_not_ask(string field)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var form = (await SetupPage.Open(await server.AsOwner(practice), "/jurisdiction/us-vt")).Form("answers");

        var refused = await form.Set($"Form.Answers[{field}]", "Hm").Send();

        Assert.Contains("There is no such field here", refused.Wrong, StringComparison.Ordinal);
        Assert.Equal(0, await server.InDb(db => db.DisclosureAnswers.CountAsync()));
    }
}
