using System.Net;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Tests.Diary;
using Repose.Web.Tests.Public;

namespace Repose.Web.Tests.Questions;

public sealed class AFlag
{
    private static readonly int?[] OnlyTheLast = [null, null, null, null, null, null, null, null, 1];

    private static string CardOf(Client client) => $"/desk/clients/{client.Id}/questions";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_raised_at_once_by_a_thought_of_death_though_all_else_is_left_out(string engine)
    {
        await using var home = await AClient.Open(engine);

        var answer = await home.Answer("phq-9", OnlyTheLast);

        Assert.Equal("/me/help?from=phq-9", answer.Headers.Location!.PathAndQuery);
        var form = Assert.Single(await home.Server.Forms());
        Assert.Equal((",,,,,,,,1", false), (form.RawPoints, form.IsFinished));
        var flag = Assert.Single(await home.Server.Flags());
        Assert.Equal((form.Id, 9, true, true), (flag.FormId, flag.Item, flag.IsCrisis, flag.IsOpen));
        Assert.Equal(1, await home.Server.Noted("flag.raised"));
    }

    [Theory]
    [InlineData("Keep them for later", "0")]
    [InlineData("Send my answers", "nonsense")]
    [InlineData("Send my answers", "77")]
    public async Task Is_raised_whatever_is_wrong_with_the_rest_of_the_form(string button, string other)
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var fields = SomeQuestions.Typed(OnlyTheLast);
        (fields["Form.Points[1]"], fields["Form.Key"], fields["Form.Asking"]) = (other, "no key", "no asking");

        var answer = await home.Browser.Submit(
            await home.Browser.Page("/me/questions/phq-9?again=yes"),
            "answers",
            fields,
            button
        );

        Assert.Equal("/me/help?from=phq-9", answer.Headers.Location!.PathAndQuery);
        Assert.Single(await home.Server.Flags());
    }

    [Fact]
    public async Task Is_raised_by_a_form_that_was_taken_out_of_use_while_it_was_open()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var form = await home.Browser.Page("/me/questions/phq-9?again=yes");
        await home.Server.InDb(async db =>
        {
            db.Add(new ChosenInstrument(db.PracticeId, "phq-9", AskingRhythm.Never));
            return await db.SaveChangesAsync();
        });

        var answer = await home.Browser.Submit(form, "answers", SomeQuestions.Typed(OnlyTheLast));

        Assert.Equal("/me/help?from=phq-9", answer.Headers.Location!.PathAndQuery);
        Assert.Single(await home.Server.Flags());
    }

    [Fact]
    public async Task Shows_whom_to_call_in_the_place_of_the_practice()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await home.Server.Change((_, practice) => practice.Obey("us-vt", allowsCbd: false));
        await home.Answer("phq-9", OnlyTheLast);

        var page = await home.Browser.Page("/me/help?from=phq-9");

        Assert.Contains(page.QuerySelectorAll("a[href='tel:988']"), link => link.TextContent == "Call 988");
        Assert.Contains(page.QuerySelectorAll("a[href='tel:911']"), link => link.TextContent == "Call 911");
        Assert.Contains("You told us of thoughts", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Back to where I was", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_no_number_where_the_place_is_not_known()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        var page = await home.Browser.Page("/me/help");

        Assert.Empty(page.QuerySelectorAll("a[href^='tel:']"));
        Assert.Contains("a wrong number would be worse than none", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("You told us", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gad-7", new[] { 2, 2, 2, 2, 2, 0, 0 })]
    [InlineData("phq-9", new[] { 2, 2, 2, 2, 2, 0, 0, 0, 0 })]
    public async Task Leads_to_the_doctor_and_says_why(string instrument, int[] points)
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        var answer = await home.Answer(instrument, [.. points.Cast<int?>()]);

        Assert.Equal($"/me/doctor?from={instrument}", answer.Headers.Location!.PathAndQuery);
        Assert.Contains("add up to 10 or more", await home.Text("/me/doctor"), StringComparison.Ordinal);
        Assert.False(Assert.Single(await home.Server.Flags()).IsCrisis);
        Assert.True(Assert.Single(await home.Server.Forms()).IsFinished);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_told_to_those_who_treat_the_client_and_to_nobody_else_without_a_word_on_health(string engine)
    {
        await using var home = await AClient.Open(engine);
        await home.AVisit(home.Practice.At(2026, 10, 5, 10));
        await home.Server.AsMember(home.Practice, Role.Owner);
        await home.Server.AsMember(home.Practice, Role.Therapist, home.Practice.Ben.Id);
        await home.Server.AsTherapist(home.Practice);
        var ana = await EmailOf(home, home.Practice.Ana);

        await home.Answer("phq-9", [3, 3, 3, 3, 3, 3, 3, 3, 3]);

        var message = Assert.Single(await home.Server.Messages());
        var client = await home.Server.TheClient();
        Assert.Equal(
            (ana, "please-look", "Please look into Repose now"),
            (message.Recipient, message.Kind, message.Title)
        );
        Assert.Contains(CardOf(client), message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(client.Name, message.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch(
            "(?i)phq|score|question \\d|answer|mood|health|suicid|death|doctor|crisis",
            message.Text.Replace(CardOf(client), "", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Is_told_to_the_owner_where_nobody_treats_the_client_yet()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await home.Server.AsMember(home.Practice, Role.Owner);
        await home.Server.AsTherapist(home.Practice);

        await home.Answer("gad-7", 3, 3, 3, 3, 3, 3, 3);

        Assert.Equal("Please look into Repose today", Assert.Single(await home.Server.Messages()).Title);
    }

    [Fact]
    public async Task Is_raised_once_while_nobody_has_looked_and_anew_after_somebody_has()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var therapist = await home.Server.AsTherapist(home.Practice);
        await home.AVisit(home.Practice.At(2026, 10, 5, 10));
        await home.Answer("phq-9", OnlyTheLast);
        await home.Answer("phq-9", [0, 0, 0, 0, 0, 0, 0, 0, 2]);
        Assert.Single(await home.Server.Flags());
        Assert.Single(await home.Server.Messages());

        await Look(home, therapist, "Talked on the telephone.");
        home.Server.Clock.Advance(Duration.FromDays(1));
        var answer = await home.Answer("phq-9", OnlyTheLast);

        Assert.Equal("/me/help?from=phq-9", answer.Headers.Location!.PathAndQuery);
        Assert.Equal([false, true], (await home.Server.Flags()).Select(flag => flag.IsOpen));
        Assert.Equal(2, (await home.Server.Messages()).Count);
    }

    [Fact]
    public async Task Stays_when_the_answer_is_taken_back()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await home.Answer("phq-9", OnlyTheLast);

        await home.Answer("phq-9", [0, 0, 0, 0, 0, 0, 0, 0, 0]);

        Assert.True(Assert.Single(await home.Server.Flags()).IsOpen);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Stands_in_the_list_of_today_and_on_the_card_until_somebody_writes_a_note(string engine)
    {
        await using var home = await AClient.Open(engine);
        var therapist = await home.Server.AsTherapist(home.Practice);
        await home.AVisit(home.Practice.At(2026, 10, 12, 15));
        var client = await home.Server.TheClient();
        await home.Answer("phq-9", [1, 1, 1, 1, 1, 1, 1, 1, 1]);

        var today = (await therapist.Page("/desk/today")).Body!.TextContent;
        Assert.Contains("Answers to look at", today, StringComparison.Ordinal);
        Assert.Contains("answers to look at", today, StringComparison.Ordinal);
        Assert.Contains(
            "please look",
            (await therapist.Page($"/desk/clients/{client.Id}")).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Question 9 was answered with 1.",
            (await therapist.Page(CardOf(client))).Body!.TextContent,
            StringComparison.Ordinal
        );

        var unsaid = await Look(home, therapist, "  ");
        Assert.Contains("Write what you did", (await unsaid.Page()).Body!.TextContent, StringComparison.Ordinal);
        Assert.True(Assert.Single(await home.Server.Flags()).IsOpen);

        var said = await Look(home, therapist, "Talked at once; is safe, sees Dr Hill tomorrow.");
        Assert.Equal(HttpStatusCode.Redirect, said.StatusCode);
        var flag = Assert.Single(await home.Server.Flags());
        Assert.Equal(("Therapist", "Talked at once; is safe, sees Dr Hill tomorrow."), (flag.SeenBy, flag.Note));
        Assert.Equal(1, await home.Server.Noted("flag.acknowledged"));
        Assert.DoesNotContain(
            "Answers to look at",
            (await therapist.Page("/desk/today")).Body!.TextContent,
            StringComparison.OrdinalIgnoreCase
        );
        Assert.Contains(
            "sees Dr Hill tomorrow",
            (await therapist.Page(CardOf(client))).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_the_first_of_two_notes(string engine)
    {
        await using var home = await AClient.Open(engine);
        var therapist = await home.Server.AsTherapist(home.Practice);
        await home.Answer("phq-9", OnlyTheLast);
        var client = await home.Server.TheClient();
        var flag = Assert.Single(await home.Server.Flags()).Id;
        var page = await therapist.Page(CardOf(client));

        var answers = await Task.WhenAll(
            ((string[])["First.", "Second."]).Select(note =>
                therapist.Submit(
                    page,
                    "seen",
                    new Dictionary<string, string> { [$"Form.Notes[{flag}]"] = note, ["Form.Flag"] = $"{flag}" }
                )
            )
        );

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.Contains(Assert.Single(await home.Server.Flags()).Note, (string[])["First.", "Second."]);
        Assert.Equal(1, await home.Server.Noted("flag.acknowledged"));
    }

    [Fact]
    public async Task Tells_the_desk_to_fetch_a_therapist_and_nothing_more()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var desk = await home.Server.AsDesk(home.Practice);
        await home.Answer("phq-9", OnlyTheLast);
        var client = await home.Server.TheClient();

        var card = (await desk.Page($"/desk/clients/{client.Id}")).Body!.TextContent;
        var today = (await desk.Page("/desk/today")).Body!.TextContent;
        using var answers = await desk.GetAsync(CardOf(client));

        Assert.Contains("A therapist must look", card, StringComparison.Ordinal);
        Assert.Contains("Please tell the therapist", today, StringComparison.Ordinal);
        Assert.DoesNotContain("PHQ", card + today, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, answers.StatusCode);
    }

    [Fact]
    public async Task Is_seen_by_nobody_without_a_trace()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var therapist = await home.Server.AsTherapist(home.Practice);

        await therapist.Page(CardOf(await home.Server.TheClient()));

        Assert.Equal(1, await home.Server.Noted("answers.read"));
        // Not for the client either.
        Assert.Contains("Therapist, Monday 12 October 2026", await home.Text("/me/mine"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stop-bang", "5", null, 1)]
    [InlineData("stop-bang", "4", null, 0)]
    [InlineData("phq-9", "1", "1", 1)]
    [InlineData("phq-9", "21", "2", 2)]
    [InlineData("ess", "3", "8=2", 1)]
    public async Task Is_raised_by_a_total_from_paper(string instrument, string total, string? item, int flags)
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var therapist = await home.Server.AsTherapist(home.Practice);
        var path = $"{CardOf(await home.Server.TheClient())}/{instrument}";
        var fields = new Dictionary<string, string> { ["Form.Total"] = total, ["Form.Date"] = "2026-10-10" };
        if (item is not null)
        {
            var parts = item.Split('=');
            fields[$"Form.Items[{(parts.Length == 2 ? parts[0] : "9")}]"] = parts[^1];
        }

        var page = await therapist.Page(path);
        var answers = await Task.WhenAll(
            therapist.Submit(page, "score", fields),
            therapist.Submit(page, "score", fields)
        );

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        var form = Assert.Single(await home.Server.Forms());
        Assert.Equal(
            (true, double.Parse(total, System.Globalization.CultureInfo.InvariantCulture), new LocalDate(2026, 10, 10)),
            (form.IsByStaff, form.Total, form.Date)
        );
        Assert.Equal(flags, (await home.Server.Flags()).Count);
    }

    [Theory]
    [InlineData("29", "2026-10-10", "Write a whole number from 0 to 28.")]
    [InlineData("1.5", "2026-10-10", "Write a whole number from 0 to 28.")]
    [InlineData("", "2026-10-10", "Write a whole number from 0 to 28.")]
    [InlineData("12", "2026-10-13", "today, or a day of the last three years")]
    [InlineData("12", "never", "today, or a day of the last three years")]
    public async Task Is_not_missed_in_a_total_that_cannot_be(string total, string date, string said)
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var therapist = await home.Server.AsTherapist(home.Practice);
        var page = await therapist.Page($"{CardOf(await home.Server.TheClient())}/isi");

        var answer = await therapist.Submit(
            page,
            "score",
            new Dictionary<string, string> { ["Form.Total"] = total, ["Form.Date"] = date }
        );

        Assert.Contains(said, (await answer.Page()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await home.Server.Forms());
    }

    private static async Task<HttpResponseMessage> Look(AClient home, HttpClient therapist, string note)
    {
        var page = await therapist.Page(CardOf(await home.Server.TheClient()));
        var flag = (await home.Server.Flags()).First(one => one.IsOpen).Id;
        return await therapist.Submit(
            page,
            "seen",
            new Dictionary<string, string> { [$"Form.Notes[{flag}]"] = note, ["Form.Flag"] = $"{flag}" }
        );
    }

    private static Task<string> EmailOf(AClient home, Therapist therapist) =>
        home.Server.InDb(db =>
            Task.FromResult(
                db
                    .Users.Single(person =>
                        db.Members.Any(one => one.TherapistId == therapist.Id && one.PersonId == person.Id)
                    )
                    .Email!
            )
        );
}
