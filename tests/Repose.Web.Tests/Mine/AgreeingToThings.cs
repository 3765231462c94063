using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Repose.Content;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Mine.Agreeing;
using Repose.Web.Tests.Diary;

namespace Repose.Web.Tests.Mine;

public sealed class AgreeingToThings
{
    private const string Page = "/me/mine/consents";

    [Fact]
    public void Is_about_what_the_content_names_and_something_depends_on() =>
        Assert.Equal(
            ContentLibrary.Shipped.Consents.Select(consent => consent.Id).Order(StringComparer.Ordinal),
            (
                (string[])
                    [
                        ConsentKind.SleepData,
                        ConsentKind.Therapist,
                        ConsentKind.OverallFigures,
                        ConsentKind.Reminders,
                        ConsentKind.OtherSystems,
                    ]
            ).Order(StringComparer.Ordinal)
        );

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_asked_before_the_first_page_of_the_diary_and_leads_back_to_it(string engine)
    {
        await using var home = await AClient.Open(engine, agrees: false);

        using var first = await home.Browser.GetAsync("/me/diary/2026-10-12");
        Assert.Equal("/me/mine/consents?next=%2Fme%2Fdiary%2F2026-10-12", first.Headers.Location!.ToString());
        var asked = await home.Browser.Page(first.Headers.Location.ToString());
        var answer = await home.Browser.Submit(
            asked,
            "choices",
            new Dictionary<string, string> { ["Form.Yes"] = "sleep-data/1/0" }
        );

        Assert.Equal("/me/diary/2026-10-12", answer.Headers.Location!.PathAndQuery);
        Assert.Equal(
            [
                ("other-systems", false),
                ("overall-figures", false),
                ("reminders", false),
                ("sleep-data", true),
                ("therapist", false),
            ],
            (await Answers(home)).Select(one => (one.Consent, one.IsGiven)).Order()
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_no_diary_of_those_who_have_not(string engine)
    {
        await using var home = await AClient.Open(engine);
        var form = await home.Browser.Page("/me/diary/2026-10-12");
        await TakeBack(home, ConsentKind.SleepData);

        var answer = await home.Browser.Submit(
            form,
            "morning",
            new Dictionary<string, string> { ["Form.Quality"] = "3" }
        );

        Assert.Contains("you have not agreed", await AClient.TextOf(answer), StringComparison.Ordinal);
        Assert.Empty(await home.Pages());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_given_and_taken_back_with_one_touch_each_and_every_answer_stays(string engine)
    {
        await using var home = await AClient.Open(engine);

        await Give(home, ConsentKind.OverallFigures);
        Assert.True(await Has(home, ConsentKind.OverallFigures));
        await TakeBack(home, ConsentKind.OverallFigures);
        Assert.False(await Has(home, ConsentKind.OverallFigures));
        await Give(home, ConsentKind.OverallFigures);

        Assert.True(await Has(home, ConsentKind.OverallFigures));
        Assert.Equal(
            [(1, true), (2, false), (3, true)],
            (await Answers(home))
                .Where(one => one.Consent == ConsentKind.OverallFigures)
                .Select(one => (one.Number, one.IsGiven))
        );
        var said = await home.Text(Page);
        Assert.Contains("since Monday 12 October 2026, version 1", said, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_written_once_however_often_it_is_sent(string engine)
    {
        await using var home = await AClient.Open(engine);
        var page = await home.Browser.Page(Page);

        var sent = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ =>
                    home.Browser.Submit(page, "consent", button: "Take it back: Keep what I tell about my sleep")
                )
        );

        Assert.All(sent, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal([1, 2], (await Answers(home)).Select(one => one.Number));
    }

    [Fact]
    public async Task Does_not_undo_a_no_by_a_yes_that_was_older()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await Give(home, ConsentKind.Therapist);
        await TakeBack(home, ConsentKind.Therapist);

        var late = await Send(home, "Form.Give", "therapist/1/0");

        Assert.Contains("answered this elsewhere", await AClient.TextOf(late), StringComparison.Ordinal);
        Assert.False(await Has(home, ConsentKind.Therapist));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("therapist")]
    [InlineData("therapist/2/0")]
    [InlineData("")]
    public async Task Is_not_given_to_words_that_were_not_shown(string value)
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        using var answer = await Send(home, "Form.Give", value);

        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Single(await Answers(home));
    }

    [Fact]
    public async Task Holds_no_longer_when_the_words_ask_for_more()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var more = ContentLibrary.Shipped.Consent(ConsentKind.SleepData)!;
        more = more with { Versions = [.. more.Versions, new(2, new(2027, 1, 1), AsksAgain: true, ["More."])] };
        var clearer = more with { Versions = [more.Versions[0], more.Versions[1] with { AsksAgain = false }] };

        Assert.False(await home.Server.InPractice(services => With(services, more)));
        Assert.True(await home.Server.InPractice(services => With(services, clearer)));

        Task<bool> With(IServiceProvider services, Consent consent)
        {
            var library = ContentLibrary.Shipped with { Consents = [consent] };
            var asked = ActivatorUtilities.CreateInstance<Consents>(services, library);
            return asked.Has(home.Client.Id, consent.Id, TestContext.Current.CancellationToken);
        }
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Tells_others_all_who_agree(string engine)
    {
        await using var home = await AClient.Open(engine);
        var other = await home.Server.NewClient(home.Practice, "Dora Finch", agrees: false);
        await home.Server.NewClient(home.Practice, "Egon Swift");
        await TakeBack(home, ConsentKind.SleepData);

        var agree = await home.Server.InPractice(services =>
            services
                .GetRequiredService<Consents>()
                .Given(ConsentKind.SleepData)
                .ToListAsync(TestContext.Current.CancellationToken)
        );

        Assert.Single(agree);
        Assert.DoesNotContain(other.Id, agree);
        Assert.DoesNotContain(home.Client.Id, agree);
    }

    [Fact]
    public async Task Is_in_the_audit_without_a_word_about_health()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await TakeBack(home, ConsentKind.SleepData);

        var noted = await home.Server.InDb(db => db.AuditEvents.SingleAsync(one => one.Action == "consent.withdrawn"));

        Assert.Equal(
            ("client", "sleep-data", (Guid?)home.Client.Id.Value),
            (noted.Actor, noted.Detail, noted.SubjectId)
        );
    }

    internal static Task<HttpResponseMessage> Give(AClient home, string consent) => Touch(home, "Form.Give", consent);

    internal static Task<HttpResponseMessage> TakeBack(AClient home, string consent) => Touch(home, "Form.No", consent);

    private static async Task<HttpResponseMessage> Touch(AClient home, string button, string consent)
    {
        var page = await home.Browser.Page(Page);
        var value = page.QuerySelector($"button[name='{button}'][value^='{consent}/']")!.GetAttribute("value")!;
        var answer = await Send(home, button, value);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer;
    }

    /// <summary>What a browser sends when one button of many is pressed.</summary>
    private static async Task<HttpResponseMessage> Send(AClient home, string button, string value)
    {
        var page = await home.Browser.Page(Page);
        var form = page.Forms.Single(one =>
            one.QuerySelector("input[name=_handler]")?.GetAttribute("value") == "consent"
        );
        return await home.Browser.PostAsync(
            Page,
            new FormUrlEncodedContent(
                Pages.Fields((AngleSharp.Html.Dom.IHtmlFormElement)form).Append(KeyValuePair.Create(button, value))
            )
        );
    }

    private static Task<bool> Has(AClient home, string consent) =>
        home.Server.InPractice(services =>
            services.GetRequiredService<Consents>().Has(home.Client.Id, consent, TestContext.Current.CancellationToken)
        );

    private static Task<List<ConsentAnswer>> Answers(AClient home) =>
        home.Server.InDb(db =>
            db.ConsentAnswers.AsNoTracking()
                .Where(one => one.ClientId == home.Client.Id)
                .OrderBy(one => one.Number)
                .ToListAsync()
        );
}
