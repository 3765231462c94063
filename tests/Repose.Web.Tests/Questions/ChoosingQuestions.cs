using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Testing;
using Repose.Web.Tests.Diary;

namespace Repose.Web.Tests.Questions;

public sealed class ChoosingQuestions
{
    private const string Page = "/practice/setup/questions";
    private const string Isi = "/practice/setup/questions/isi";

    // No words of anybody's: these are made up.
    private static readonly Dictionary<string, string> Words = new()
    {
        ["Form.Asks"] = "Seven made-up questions.",
        ["Form.Answers"] = "0 = none\n1 = some\n2 = more\n3 = much\n4 = most",
        ["Form.Items"] = string.Join("\n\n", Enumerable.Range(1, 7).Select(number => $"Made-up question {number}?")),
        ["Form.Holder"] = "Some Holder",
        ["Form.Reference"] = "L-2026-17",
        ["Form.IsForScreens"] = "true",
        ["Form.IsAttested"] = "true",
    };

    [Fact]
    public async Task Begins_with_those_whose_words_come_with_the_program()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var owner = await home.Server.AsOwner(home.Practice);

        var page = await owner.Page(Page);

        Assert.Equal(
            ["daytime-check-in", "gad-7", "pain-nrs", "peg", "phq-2", "phq-9"],
            page.QuerySelectorAll("select")
                .OfType<IHtmlSelectElement>()
                .Where(one => one.Value == "Throughout")
                .Select(one => one.Name!.Split('[', ']')[1])
        );
        Assert.Contains(
            "reaction test",
            (await owner.Page(Page)).QuerySelector("#others")!.ParentElement!.TextContent,
            StringComparison.OrdinalIgnoreCase
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Decides_what_clients_are_asked_and_is_noted(string engine)
    {
        await using var home = await AClient.Open(engine);
        var owner = await home.Server.AsOwner(home.Practice);
        await home.ACourse(new(2026, 10, 14), new(2026, 11, 30));

        var page = await owner.Page(Page);
        var answer = await owner.Submit(
            page,
            "chosen",
            new Dictionary<string, string> { ["Form.Rhythms[gad-7]"] = "Never", ["Form.Rhythms[peg]"] = "Once" }
        );

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var now = await home.Text("/me/questions");
        Assert.DoesNotContain("GAD-7", now, StringComparison.Ordinal);
        Assert.Contains("PEG scale", now, StringComparison.Ordinal);
        home.Server.Clock.Advance(Duration.FromDays(16));
        Assert.DoesNotContain("PEG scale", await home.Text("/me/questions"), StringComparison.Ordinal);
        Assert.Equal(
            "gad-7 Throughout → Never, peg Throughout → Once",
            await home.Server.InDb(db =>
                db.AuditEvents.Where(one => one.Subject == "questions").Select(one => one.Detail).SingleAsync()
            )
        );
    }

    [Fact]
    public async Task Does_not_write_over_what_somebody_else_chose_meanwhile()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var owner = await home.Server.AsOwner(home.Practice);
        var (mine, theirs) = (await owner.Page(Page), await owner.Page(Page));
        await owner.Submit(theirs, "chosen", new Dictionary<string, string> { ["Form.Rhythms[gad-7]"] = "Never" });

        var answer = await owner.Submit(
            mine,
            "chosen",
            new Dictionary<string, string> { ["Form.Rhythms[peg]"] = "Never" }
        );

        Assert.Contains(
            "changed while you had it open",
            (await answer.Page()).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_licensed_words_once_somebody_vouches_for_them_and_as_long_as_they_are_not_withdrawn(
        string engine
    )
    {
        await using var home = await AClient.Open(engine);
        var owner = await home.Server.AsOwner(home.Practice);
        await Choose(owner, "isi");
        Assert.DoesNotContain("Insomnia Severity", await home.Text("/me/questions"), StringComparison.Ordinal);

        var page = await owner.Page(Isi);
        await Task.WhenAll(owner.Submit(page, "wording", Words), owner.Submit(page, "wording", Words));

        var words = await home.Server.InDb(db => db.LicensedWordings.SingleAsync());
        Assert.Equal(
            ("Owner", "Some Holder", "L-2026-17", AServer.Noon),
            (words.AttestedBy, words.Holder, words.Reference, words.AttestedAt)
        );
        Assert.Equal(1, await home.Server.Noted("wording.loaded"));
        Assert.Contains("Made-up question 7?", await home.Text("/me/questions/isi"), StringComparison.Ordinal);
        await home.Answer("isi", 2, 2, 2, 2, 2, 2, 2);
        var form = Assert.Single(await home.Server.Forms());
        Assert.Equal((14, "below the threshold", words.Id), (form.Total, form.Band, form.WordingId));

        await owner.Submit(await owner.Page(Isi), "withdraw", button: "Show it no longer");

        using var gone = await home.Browser.GetAsync("/me/questions/isi");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("14 of 28", await home.Text("/me/questions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_licensed_words_until_the_last_day_of_the_licence()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var owner = await home.Server.AsOwner(home.Practice);
        await Choose(owner, "isi");
        await owner.Submit(
            await owner.Page(Isi),
            "wording",
            new Dictionary<string, string>(Words) { ["Form.LastDay"] = "2026-10-13" }
        );

        Assert.Contains("Insomnia Severity", await home.Text("/me/questions"), StringComparison.Ordinal);
        home.Server.Clock.Advance(Duration.FromDays(2));
        Assert.DoesNotContain("Insomnia Severity", await home.Text("/me/questions"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.IsAttested", "", "Somebody must vouch")]
    [InlineData("Form.IsForScreens", "", "may not be shown here")]
    [InlineData("Form.Holder", " ", "Write who gave you the licence")]
    [InlineData("Form.LastDay", "2026-10-11", "This licence has ended")]
    [InlineData("Form.LastDay", "soon", "Write a date")]
    [InlineData("Form.Items", "One question only", "There are 1 questions, and the form has 7.")]
    public async Task Refuses_words_that_do_not_fit_or_that_nobody_vouches_for(string field, string typed, string said)
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var owner = await home.Server.AsOwner(home.Practice);
        var fields = new Dictionary<string, string>(Words) { [field] = typed };
        if (typed.Length == 0)
        {
            fields.Remove(field);
        }

        var answer = await owner.Submit(await owner.Page(Isi), "wording", fields);

        var page = await answer.Page();
        Assert.Contains(said, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("L-2026-17", page.QuerySelector<IHtmlInputElement>("input[name='Form.Reference']")!.Value);
        Assert.Equal(0, await home.Server.InDb(db => db.LicensedWordings.CountAsync()));
    }

    [Theory]
    // Its words come with the program; its form is no list of its items; it has no items.
    [InlineData("gad-7")]
    [InlineData("psqi")]
    public async Task Loads_no_words_where_none_are_wanted(string instrument)
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var owner = await home.Server.AsOwner(home.Practice);

        var page = await owner.Page($"{Page}/{instrument}");

        Assert.DoesNotContain("Load the words", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task Choose(HttpClient owner, string instrument) =>
        await owner.Submit(
            await owner.Page(Page),
            "chosen",
            new Dictionary<string, string> { [$"Form.Rhythms[{instrument}]"] = "Throughout" }
        );
}
