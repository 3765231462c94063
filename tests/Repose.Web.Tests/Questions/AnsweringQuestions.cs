using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Tests.Diary;

namespace Repose.Web.Tests.Questions;

public sealed class AnsweringQuestions
{
    private const string Gad = "/me/questions/gad-7";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_the_answers_beside_their_score_and_the_version_of_the_form(string engine)
    {
        await using var home = await AClient.Open(engine);

        var answer = await home.Answer("gad-7", 1, 2, 0, 1, 0, 3, 0);

        Assert.Equal("/me/questions?sent=gad-7", answer.Headers.Location!.PathAndQuery);
        var form = Assert.Single(await home.Server.Forms());
        Assert.Equal(
            ("1,2,0,1,0,3,0", 7, "mild", 1, 1, true, "client"),
            (
                form.RawPoints,
                form.Total,
                form.Band,
                form.Version,
                form.InstrumentVersion,
                form.IsFinished,
                form.WrittenBy
            )
        );
        Assert.Equal((Asking.WithoutCourse, new LocalDate(2026, 10, 12)), (form.AskingKey, form.Date));
        Assert.Equal(1, await home.Server.Noted("answers.sent"));
        Assert.Contains("7 of 21", await home.Text("/me/questions"), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_them_once_however_often_the_form_is_sent(string engine)
    {
        await using var home = await AClient.Open(engine);
        var form = await home.Browser.Page(Gad);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => home.Browser.Submit(form, "answers", SomeQuestions.Typed(0, 0, 0, 0, 0, 0, 3)))
        );

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(await home.Server.Forms());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_both_when_two_devices_answer_at_once(string engine)
    {
        await using var home = await AClient.Open(engine);
        IDocument[] forms = [await home.Browser.Page(Gad), await home.Browser.Page(Gad), await home.Browser.Page(Gad)];

        var answers = await Task.WhenAll(
            forms.Select((form, i) => home.Browser.Submit(form, "answers", SomeQuestions.Typed(i, 0, 0, 0, 0, 0, 0)))
        );

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal([1, 2, 3], (await home.Server.Forms()).Select(one => one.Version).Order());
    }

    [Fact]
    public async Task Can_be_left_and_gone_on_with()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        var left = await home.Answer(Gad, [1, 2, null, null, null, null, null], "Keep them for later");

        Assert.Equal("/me/questions?kept=gad-7", left.Headers.Location!.PathAndQuery);
        Assert.Contains("Go on", await home.Text("/me/questions"), StringComparison.Ordinal);
        var form = await home.Browser.Page(Gad);
        Assert.Equal(["1", "2"], Chosen(form));
        await home.Browser.Submit(form, "answers", SomeQuestions.Typed(1, 2, 0, 0, 0, 0, 0));
        Assert.Equal(
            [(1, false, null), (2, true, 3)],
            (await home.Server.Forms()).Select(one => (one.Version, one.IsFinished, one.Total))
        );
    }

    [Fact]
    public async Task Keeps_what_is_there_where_some_are_left_out_and_asks_once_whether_that_is_on_purpose()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        var asked = await home.Answer("gad-7", 1, 1, 1, null, null, 1, 1);

        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        var page = await asked.Page();
        Assert.Contains(
            "2 questions are not answered. What you answered is kept.",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(2, page.QuerySelectorAll("fieldset .error").Length);
        Assert.False(Assert.Single(await home.Server.Forms()).IsFinished);

        var sent = await home.Browser.Submit(
            page,
            "answers",
            new Dictionary<string, string> { ["Form.Gaps"] = "true" }
        );

        Assert.Equal("/me/questions?sent=gad-7", sent.Headers.Location!.PathAndQuery);
        Assert.Equal(
            [(false, "1,1,1,,,1,1"), (true, "1,1,1,,,1,1")],
            (await home.Server.Forms()).Select(one => (one.IsFinished, one.RawPoints))
        );
        Assert.Contains("no total", await home.Text("/me/questions"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("lots")]
    [InlineData("99999999999999")]
    public async Task Takes_what_cannot_be_as_left_out_and_keeps_the_others(string typed)
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var fields = SomeQuestions.Typed(1, 1, 1, 1, 1, 1, 1);
        fields["Form.Points[3]"] = typed;

        await home.Browser.Submit(await home.Browser.Page(Gad), "answers", fields);

        Assert.Equal("1,1,,1,1,1,1", Assert.Single(await home.Server.Forms()).RawPoints);
    }

    [Fact]
    public async Task Says_that_nothing_is_answered_yet()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        var answer = await home.Answer("gad-7");

        Assert.Contains("Nothing is answered yet", await AClient.TextOf(answer), StringComparison.Ordinal);
        Assert.Empty(await home.Server.Forms());
    }

    [Fact]
    public async Task Is_a_correction_on_the_same_day_and_an_answer_of_its_own_on_a_later_one()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await home.Answer("pain-nrs", 4);

        await home.Answer("pain-nrs", 6);
        home.Server.Clock.Advance(Duration.FromDays(1));
        await home.Answer("pain-nrs", 2);

        Assert.Equal(
            [(Asking.WithoutCourse, 1, 4), (Asking.WithoutCourse, 2, 6), ("on/2026-10-13", 1, 2)],
            (await home.Server.Forms()).Select(one => (one.AskingKey, one.Version, (int)one.Total!))
        );
        var text = await home.Text("/me/questions");
        Assert.Contains("6 of 10", text, StringComparison.Ordinal);
        Assert.DoesNotContain("4 of 10", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1, "/me/questions?sent=phq-2")]
    [InlineData(1, 2, "/me/questions/phq-9?next=yes")]
    public async Task Goes_on_from_two_questions_to_nine_at_three_points(int first, int second, string next)
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        Assert.DoesNotContain("nine questions", await home.Text("/me/questions"), StringComparison.Ordinal);

        var answer = await home.Answer("phq-2", first, second);

        Assert.Equal(next, answer.Headers.Location!.PathAndQuery);
        Assert.Equal(
            first + second >= 3,
            (await home.Text("/me/questions")).Contains("nine questions", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Belongs_to_the_asking_for_which_the_form_was_opened_also_when_it_was_left_open_too_long()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var course = await home.ACourse(new(2026, 10, 19), new(2026, 11, 30));
        var form = await home.Browser.Page(Gad);
        home.Server.Clock.Advance(Duration.FromDays(25));

        await home.Browser.Submit(form, "answers", SomeQuestions.Typed(0, 0, 0, 0, 0, 0, 1));

        var kept = Assert.Single(await home.Server.Forms());
        Assert.Equal(($"{course.Id.Value:N}/intake", new LocalDate(2026, 11, 6)), (kept.AskingKey, kept.Date));
    }

    [Fact]
    public async Task Follows_the_course_from_due_over_late_to_the_next_asking()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await home.ACourse(new(2026, 10, 14), new(2026, 11, 30));

        Assert.Contains("due by Wed 14 Oct", await home.Text("/me/questions"), StringComparison.Ordinal);
        Assert.Contains(
            "Wednesday 28 October 2026: after 2 weeks",
            await home.Text("/me/questions"),
            StringComparison.Ordinal
        );
        Assert.Contains("short forms wait for you", await home.Text("/me"), StringComparison.Ordinal);
        home.Server.Clock.Advance(Duration.FromDays(3));
        Assert.Contains("late, open until Tue 27 Oct", await home.Text("/me/questions"), StringComparison.Ordinal);
        home.Server.Clock.Advance(Duration.FromDays(13));
        Assert.Contains("due by Sat 31 Oct", await home.Text("/me/questions"), StringComparison.Ordinal);
    }

    [Theory]
    // Unknown, without words, and no questionnaire at all.
    [InlineData("atlantis")]
    [InlineData("isi")]
    [InlineData("pvt-b")]
    public async Task Is_for_instruments_alone_whose_words_may_be_shown(string instrument)
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        using var answer = await home.Browser.GetAsync($"/me/questions/{instrument}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Says_what_a_score_is_with_its_source_and_names_no_illness()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await home.Answer("gad-7", 1, 1, 1, 1, 1, 0, 0);

        var text = await home.Text("/me/questions");

        Assert.Contains("It does not say what is wrong, or that nothing is.", text, StringComparison.Ordinal);
        Assert.Contains("Spitzer", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)you (have|suffer from) (an? )?(depress|anxiety|insomnia)", text);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Knows_nothing_of_the_same_person_in_another_practice(string engine)
    {
        await using var home = await AClient.Open(engine);
        await home.Answer("gad-7", 1, 1, 1, 1, 1, 0, 0);
        var here = Assert.Single(await home.Server.Forms());
        var elsewhere = await APractice.Open(home.Server, "Elsewhere", "localhost");

        // The same key in another practice is another form.
        var browser = await home.Server.AsClient(elsewhere, await home.Server.NewClient(elsewhere));
        var form = await browser.Page(Gad);
        await browser.Submit(
            form,
            "answers",
            new Dictionary<string, string>(SomeQuestions.Typed(0, 0, 0, 0, 0, 0, 2))
            {
                ["Form.Key"] = here.Id.ToString(),
            }
        );

        Assert.Equal(
            (here.Id, 2),
            (Assert.Single(await home.Server.Forms()) is var there ? (there.Id, (int)there.Total!) : default)
        );
        home.Server.PracticeId = home.Practice.Practice.Id;
        Assert.Equal("1,1,1,1,1,0,0", Assert.Single(await home.Server.Forms()).RawPoints);
    }

    [Fact]
    public async Task Does_not_touch_the_form_of_another_client_whose_key_was_guessed()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await home.Answer("gad-7", 1, 1, 1, 1, 1, 0, 0);
        var theirs = Assert.Single(await home.Server.Forms());
        var other = await home.Server.AsClient(home.Practice, await home.Server.NewClient(home.Practice, "Otto Finch"));

        await other.Submit(
            await other.Page(Gad),
            "answers",
            new Dictionary<string, string>(SomeQuestions.Typed(0, 0, 0, 0, 0, 0, 2))
            {
                ["Form.Key"] = theirs.Id.ToString(),
            }
        );

        var forms = await home.Server.Forms();
        Assert.Equal(2, forms.Count);
        Assert.Equal("1,1,1,1,1,0,0", forms.Single(one => one.Id == theirs.Id).RawPoints);
        Assert.DoesNotContain(
            "5 of 21",
            (await other.Page("/me/questions")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<string> Chosen(IDocument page) =>
        page.QuerySelectorAll("input[type=radio]")
            .OfType<IHtmlInputElement>()
            .Where(one => one.IsChecked)
            .Select(one => one.Value);
}
