using System.Net;
using Microsoft.EntityFrameworkCore;
using Repose.Testing;
using Repose.Web.Tests.Questions;

namespace Repose.Web.Tests.CareTeam;

public sealed class WritingToADoctor
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Fills_the_letter_from_what_is_known(string engine)
    {
        await using var team = await ATeam.Open(engine);
        await team.Stop();
        await team.AddDoctor();

        var letter = await team.Draft("clearance", "Massage with high blood pressure?");

        Assert.Contains("Dr. Quill", letter.Text, StringComparison.Ordinal);
        Assert.Contains(team.Home.Client.Name, letter.Text, StringComparison.Ordinal);
        Assert.Contains("Massage with high blood pressure?", letter.Text, StringComparison.Ordinal);
        Assert.Contains("a heart attack in the last 6 weeks", letter.Text, StringComparison.Ordinal);
        Assert.Contains("(rule K05)", letter.Text, StringComparison.Ordinal);
        Assert.Contains("alongside medical treatment, and never in its place", letter.Text, StringComparison.Ordinal);
        Assert.Equal("K05", letter.Covers);
        Assert.False(letter.IsFinished);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Tells_where_and_how_firmly_was_worked_what_was_used_and_what_did_no_good(string engine)
    {
        await using var team = await ATeam.Open(engine);
        await team.AddDoctor();
        await team.Treated(daysAgo: 9, pressure: 2, oil: "Almond oil", adverseEffects: "");
        await team.Treated(daysAgo: 2, pressure: 3, oil: "Almond oil", adverseEffects: "Dizzy\non standing up");

        var letter = await team.Draft("progress");

        Assert.Contains("Areas worked on: back.", letter.Text, StringComparison.Ordinal);
        Assert.Contains("Pressure, from 1, the lightest, to 5: 2 to 3.", letter.Text, StringComparison.Ordinal);
        Assert.Contains("Used: Almond oil (2×).", letter.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Adverse effects, noted in 1 of 2 recorded sessions: Saturday 10 October 2026: Dizzy on standing up.",
            letter.Text.ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Says_that_no_adverse_effect_was_noted_and_never_leaves_it_out()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        await team.AddDoctor(language: "es");
        await team.Treated(daysAgo: 2, pressure: 2, oil: "", adverseEffects: "");

        var letter = await team.Draft("discharge");

        Assert.Contains(
            "Efectos adversos: ninguno anotado en 1 sesiones registradas.",
            letter.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Presión, de 1, la más suave, a 5: 2.", letter.Text, StringComparison.Ordinal);
        Assert.Contains("No se anotó ningún aceite", letter.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("referral")]
    [InlineData("clearance")]
    [InlineData("progress")]
    [InlineData("discharge")]
    public async Task Has_four_kinds_that_claim_nothing_and_fit_a_page(string kind)
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        await team.AddDoctor();
        await team.Agree();

        var letter = await team.Draft(kind);

        var answer = await team.Finish(letter);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.True(Assert.Single(await team.Letters()).IsFinished);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Finishes_nothing_without_the_clients_yes(string engine)
    {
        await using var team = await ATeam.Open(engine);
        await team.AddDoctor();
        var letter = await team.Draft("referral");

        Assert.Contains("has not agreed", await ATeam.Said(await team.Finish(letter)), StringComparison.Ordinal);
        Assert.False((await team.Letters())[0].IsFinished);

        await team.Agree();
        await team.TakeBack();
        Assert.Contains("has not agreed", await ATeam.Said(await team.Finish(letter)), StringComparison.Ordinal);

        await team.Agree();
        await team.Finish(letter);
        Assert.True((await team.Letters())[0].IsFinished);
    }

    [Fact]
    public async Task Asks_the_client_for_a_signature_and_keeps_each_answer()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        await team.AddDoctor();

        Assert.Contains("signature", await ATeam.Said(await team.Agree(" ")), StringComparison.Ordinal);
        await team.Agree();
        await team.TakeBack();

        var answers = await team.Server.InDb(db =>
            db.CareConsents.AsNoTracking().OrderBy(one => one.Number).ToListAsync()
        );
        Assert.Equal([true, false], answers.Select(one => one.IsGiven));
        Assert.Equal("client", answers[0].WrittenBy);
        Assert.Contains("Dr. Quill", answers[0].Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Massage cures it.", "cures")]
    [InlineData("The client has insomnia.", "has insomnia")]
    [InlineData("It boosts serotonin.", "boosts serotonin")]
    [InlineData("Le diagnosticamos algo.", "diagnosticamos")]
    public async Task Finishes_no_words_that_claim_too_much_and_names_them(string words, string banned)
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        await team.AddDoctor();
        await team.Agree();
        var letter = await team.Draft("progress", words);

        var page = await (await team.Finish(letter)).Page();

        Assert.Contains(banned, ATeam.Said(page), StringComparison.Ordinal);
        Assert.Contains(words, page.QuerySelector("textarea[name='Form.Text']")!.TextContent, StringComparison.Ordinal);
        Assert.False((await team.Letters())[0].IsFinished);
        // Whoever keeps it as a draft is told, too.
        Assert.Contains(banned, ATeam.Said(await team.Therapist.Page(team.Of(letter))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finishes_no_letter_of_more_than_a_page()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        await team.AddDoctor();
        await team.Agree();
        var letter = await team.Draft("progress");

        var answer = await team.Therapist.Submit(
            await team.Therapist.Page(team.Of(letter)),
            "letter",
            new Dictionary<string, string>
            {
                ["Form.Text"] = string.Join("\n\n", Enumerable.Repeat("One more thing.", 70)),
            },
            "Finish the letter"
        );

        Assert.Contains("longer than one page", await ATeam.Said(answer), StringComparison.Ordinal);
        Assert.False((await team.Letters())[0].IsFinished);
    }

    [Fact]
    public async Task Shows_both_when_a_colleague_changed_the_draft_meanwhile()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        await team.AddDoctor();
        var letter = await team.Draft("progress");
        var before = await team.Therapist.Page(team.Of(letter));
        await team.Therapist.Submit(before, "letter", Words("Theirs."), "Keep as a draft");

        var answer = await team.Therapist.Submit(before, "letter", Words("Mine."), "Keep as a draft");

        var page = await answer.Page();
        Assert.Contains("changed this letter meanwhile", ATeam.Said(page), StringComparison.Ordinal);
        Assert.Equal("Mine.", page.QuerySelector("textarea[name='Form.Text']")!.TextContent.Trim());
        Assert.Contains("Theirs.", page.Body!.TextContent, StringComparison.Ordinal);

        static Dictionary<string, string> Words(string words) => new() { ["Form.Text"] = words };
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_what_is_finished_replied_and_agreed_whatever_is_asked_of_the_database(string engine)
    {
        await using var team = await ATeam.Open(engine);
        var (letter, _, _) = await team.Sent();
        await team.ReplyByHand(letter, "ok");
        var draft = await team.Draft("progress");

        await Assert.ThrowsAnyAsync<Exception>(() =>
            team.Server.InDb(db =>
                db.DoctorLetters.Where(one => one.Id == letter.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.Text, "x"))
            )
        );
        await Assert.ThrowsAnyAsync<Exception>(() =>
            team.Server.InDb(db => db.LetterReplies.ExecuteUpdateAsync(set => set.SetProperty(one => one.Answer, "x")))
        );
        await Assert.ThrowsAnyAsync<Exception>(() =>
            team.Server.InDb(db =>
                db.CareConsents.ExecuteUpdateAsync(set => set.SetProperty(one => one.IsGiven, false))
            )
        );
        // A draft is nobody's word yet.
        await team.Server.InDb(db =>
            db.DoctorLetters.Where(one => one.Id == draft.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Text, "x"))
        );
    }

    [Fact]
    public async Task Changes_no_finished_letter_from_an_older_tab()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        await team.AddDoctor();
        await team.Agree();
        var letter = await team.Draft("progress");
        var tab = await team.Therapist.Page(team.Of(letter));
        await team.Finish(letter);

        var answer = await team.Therapist.Submit(
            tab,
            "letter",
            new Dictionary<string, string> { ["Form.Text"] = "Something else." },
            "Keep as a draft"
        );

        Assert.Contains("is finished", await ATeam.Said(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("Something else.", (await team.Letters())[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_there_in_Spanish_for_a_doctor_who_reads_it()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        await team.AddDoctor(language: "es");
        var letter = await team.Draft("referral", "Mucho sueño de día.");

        Assert.Contains("Le escribo sobre mi cliente", letter.Text, StringComparison.Ordinal);
        Assert.Contains("Señales de alarma", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Warning signs", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_for_those_who_treat_and_not_for_the_desk()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        await team.AddDoctor();
        var letter = await team.Draft("progress");
        using var desk = await team.Server.AsDesk(team.Home.Practice);

        Assert.NotEqual(HttpStatusCode.OK, (await desk.GetAsync(team.Desk)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await desk.GetAsync(team.Of(letter))).StatusCode);
    }

    [Fact]
    public async Task Is_written_down_with_every_look()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        var (letter, _, _) = await team.Sent();
        await team.Therapist.Page(team.Of(letter));

        foreach (
            var deed in (string[])
                ["care-team.added", "care-team.agreed", "letter.drafted", "letter.finished", "letter.link-made"]
        )
        {
            Assert.Equal(1, await team.Server.Noted(deed));
        }

        Assert.Contains("who cares for you, and letters", await team.Home.Text("/me/mine"), StringComparison.Ordinal);
    }
}
