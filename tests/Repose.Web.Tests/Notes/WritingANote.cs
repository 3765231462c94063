using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Testing;
using Repose.Web.Tests.Desk;

namespace Repose.Web.Tests.Notes;

public sealed class WritingANote
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Begins_with_what_was_done_and_is_signed_with_one_button(string engine)
    {
        await using var room = await ARoomWithNotes.Open(engine);
        await room.AnotherVisit(room.Practice.At(2026, 10, 15, 9));
        var page = await room.Ana.Page(room.Address);
        Assert.Equal("Sleep session, 30 min.", page.QuerySelector("[name='Form.Objective']")!.TextContent);
        Assert.Empty(await room.Notes());

        var answer = await room.Write(room.Ana, page, "Sign", ("Subjective", "Slept better.\r\nNo pain."));

        Assert.Equal($"{room.Address}?said=signed", ADesk.To(answer));
        var note = Assert.Single(await room.Notes());
        Assert.Equal("Slept better.\nNo pain.", note.Subjective);
        Assert.Equal("Next session: Thursday 15 October 2026 at 09:00.", note.Plan);
        Assert.Equal(("Therapist", AServer.Noon, 1), (note.SignedBy, note.SignedAt, note.Version));
        var signed = await room.Ana.Page(room.Address);
        Assert.Contains("signed by Therapist", signed.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(signed.QuerySelectorAll("textarea"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Signs_once_however_often_it_is_sent(string engine)
    {
        await using var room = await ARoomWithNotes.Open(engine);
        var page = await room.Ana.Page(room.Address);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => room.Write(room.Ana, page, "Sign", ("Plan", "Go on.")))
        );

        Assert.All(answers, answer => Assert.Equal($"{room.Address}?said=signed", ADesk.To(answer)));
        Assert.True(Assert.Single(await room.Notes()).IsSigned);
        Assert.Single(
            await room.Server.InDb(db => db.AuditEvents.Where(one => one.Action == "note.signed").ToListAsync())
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Loses_nothing_of_two_who_write_at_once_and_tells_them(string engine)
    {
        await using var room = await ARoomWithNotes.Open(engine);
        var (hers, his) = (await room.Ana.Page(room.Address), await room.Ben.Page(room.Address));

        await room.Write(room.Ana, hers, "Save", ("Subjective", "Slept better."), ("Assessment", "Tolerated well."));
        var answer = await room.Write(room.Ben, his, "Sign", ("Subjective", "Neck is sore."), ("Plan", "Lighter."));

        Assert.Equal($"{room.Address}?said=news", ADesk.To(answer));
        var note = Assert.Single(await room.Notes());
        Assert.Equal("Slept better.\nNeck is sore.", note.Subjective);
        Assert.Equal(("Tolerated well.", "Lighter."), (note.Assessment, note.Plan));
        Assert.False(note.IsSigned);
        Assert.Contains(
            "Nothing is lost: read it once more, then sign.",
            (await room.Ben.Page($"{room.Address}?said=news")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_every_line_of_many_who_type_at_once(string engine)
    {
        await using var room = await ARoomWithNotes.Open(engine);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(1, 5)
                .Select(number => room.Types(number % 2 == 0 ? room.Ana : room.Ben, "", $"Line {number}."))
        );

        Assert.All(
            answers,
            answer => Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable)
        );
        var kept = Assert.Single(await room.Notes()).Subjective.Split('\n').Order().ToList();
        Assert.Equal(kept.Distinct(), kept);
        Assert.Equal(answers.Count(answer => answer.StatusCode == HttpStatusCode.OK), kept.Count);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Tells_who_typed_beside_and_what_stands_there_now(string engine)
    {
        await using var room = await ARoomWithNotes.Open(engine);
        await room.Types(room.Ana, "", "Slept better.");

        using var answer = await room.Types(room.Ben, "", "Sore neck.");

        using var told = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("Therapist", told.RootElement.GetProperty("other").GetString());
        Assert.Equal(
            "Slept better.\nSore neck.",
            told.RootElement.GetProperty("parts").GetProperty("subjective").GetString()
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_never_changed_once_it_is_signed_whatever_is_sent(string engine)
    {
        await using var room = await ARoomWithNotes.Open(engine);
        var his = await room.Ben.Page(room.Address);
        await room.Write(room.Ana, null, "Sign", ("Plan", "Go on."));

        var typed = await room.Types(room.Ben, "", "Changed my mind.");
        var late = await room.Write(room.Ben, his, "Save", ("Plan", "Stop."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, typed.StatusCode);
        var text = await ARoomWithNotes.TextOf(late);
        Assert.Contains("Therapist has signed this note meanwhile", text, StringComparison.Ordinal);
        Assert.Contains("Stop.", text, StringComparison.Ordinal);
        Assert.Equal("Go on.", Assert.Single(await room.Notes()).Plan);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_refused_by_the_database_itself_to_be_changed_or_deleted_once_signed(string engine)
    {
        await using var room = await ARoomWithNotes.Open(engine);
        await room.Write(room.Ana, null, "Sign", ("Plan", "Go on."));
        Task<int> Change(string sql) => room.Server.InDb(db => db.Database.ExecuteSqlRawAsync(sql));

        foreach (
            var sql in new[]
            {
                "UPDATE session_note SET plan = 'Stop.'",
                "UPDATE session_note SET signed_at = NULL, signed_by = ''",
                "UPDATE session_note SET version = 9",
                "DELETE FROM session_note",
            }
        )
        {
            var refused = await Assert.ThrowsAnyAsync<Exception>(() => Change(sql));
            Assert.Contains("session_note", refused.Message, StringComparison.Ordinal);
        }

        Assert.Equal("Go on.", Assert.Single(await room.Notes()).Plan);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Amends_with_a_reason_and_shows_both(string engine)
    {
        await using var room = await ARoomWithNotes.Open(engine);
        await room.Write(room.Ana, null, "Sign", ("Plan", "Left side next time."));

        var without = await room.Ana.Submit(await room.Ana.Page(room.Address), "amend");
        Assert.Contains(
            "Write why the note is amended",
            await ARoomWithNotes.TextOf(without),
            StringComparison.Ordinal
        );
        await room.Ana.Submit(
            await room.Ana.Page(room.Address),
            "amend",
            new Dictionary<string, string> { ["Form.Reason"] = "It was the right side." }
        );
        await room.Write(room.Ana, null, "Sign", ("Plan", "Right side next time."));

        var notes = await room.Notes();
        Assert.Equal(["Left side next time.", "Right side next time."], notes.Select(note => note.Plan));
        Assert.Equal("It was the right side.", notes[1].Reason);
        foreach (var address in new[] { room.Address, $"/desk/clients/{room.Client.Id}/notes" })
        {
            var text = (await room.Ben.Page(address)).Body!.TextContent;
            Assert.Contains("Left side next time.", text, StringComparison.Ordinal);
            Assert.Contains("Right side next time.", text, StringComparison.Ordinal);
            Assert.Contains("It was the right side.", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Takes_back_an_amendment_in_which_nothing_was_written_and_no_other()
    {
        await using var room = await ARoomWithNotes.Open(Engine.Sqlite);
        await room.Write(room.Ana, null, "Sign", ("Plan", "Go on."));
        var why = new Dictionary<string, string> { ["Form.Reason"] = "By mistake" };
        await room.Ana.Submit(await room.Ana.Page(room.Address), "amend", why);

        await room.Ana.Submit(await room.Ana.Page(room.Address), "drop");
        Assert.Single(await room.Notes());
        await room.Ana.Submit(await room.Ana.Page(room.Address), "amend", why);
        await room.Write(room.Ana, null, "Save", ("Plan", "Stop."));
        await room.Ana.Submit(await room.Ana.Page(room.Address), "drop");

        Assert.Equal(["Go on.", "Stop."], (await room.Notes()).Select(note => note.Plan));
    }

    [Fact]
    public async Task Adds_what_was_typed_to_a_note_that_was_signed_meanwhile_as_an_amendment()
    {
        await using var room = await ARoomWithNotes.Open(Engine.Sqlite);
        var his = await room.Ben.Page(room.Address);
        await room.Write(room.Ana, null, "Sign", ("Plan", "Go on."));
        var told = await (await room.Write(room.Ben, his, "Sign", ("Plan", "Stop."))).Page();

        await room.Ben.Submit(
            told,
            "amend",
            new Dictionary<string, string> { ["Form.Reason"] = "I saw it otherwise." }
        );

        Assert.Equal(["Go on.", "Stop."], (await room.Notes()).Select(note => note.Plan));
    }

    [Fact]
    public async Task Puts_a_phrase_in_with_a_button_and_without_a_script()
    {
        await using var room = await ARoomWithNotes.Open(Engine.Sqlite);

        var answer = await room.Write(room.Ana, null, "Tolerated well.", ("Assessment", "Calm."));

        Assert.Equal($"{room.Address}?said=kept", ADesk.To(answer));
        Assert.Equal("Calm.\nTolerated well.", Assert.Single(await room.Notes()).Assessment);
    }

    [Fact]
    public async Task Offers_the_phrases_of_the_practice_first_until_they_are_taken_away()
    {
        await using var room = await ARoomWithNotes.Open(Engine.Sqlite);
        var phrase = new Dictionary<string, string> { ["Form.Part"] = "Plan", ["Form.Text"] = "Bring the brace." };

        await room.Ana.Submit(await room.Ana.Page("/desk/phrases"), "keep", phrase);
        var again = await room.Ana.Submit(await room.Ana.Page("/desk/phrases"), "keep", phrase);

        Assert.Contains(
            "There is this sentence already.",
            await ARoomWithNotes.TextOf(again),
            StringComparison.Ordinal
        );
        var page = await room.Ben.Page(room.Address);
        Assert.Equal("Bring the brace.", page.QuerySelector("#plan button")!.TextContent);
        await room.Ana.Submit(await room.Ana.Page("/desk/phrases"), "remove", button: "Remove: Bring the brace.");
        Assert.Empty(await room.Server.InDb(db => db.OwnPhrases.ToListAsync()));
    }

    [Fact]
    public async Task Marks_what_is_word_for_word_as_last_time()
    {
        await using var room = await ARoomWithNotes.Open(Engine.Sqlite);
        await room.Write(room.Ana, null, "Sign", ("Plan", "Go on as planned."), ("Subjective", "A stressful week."));
        room.Server.Clock.Advance(Duration.FromDays(4));
        var next = await room.AnotherVisit(room.Practice.At(2026, 10, 15, 9));
        var address = $"/desk/visits/{next.Id}/note";

        var page = await room.Ana.Page(address);
        Assert.Contains(
            "1 of 1 line is word for word as last time.",
            page.QuerySelector("#objective")!.TextContent,
            StringComparison.Ordinal
        );
        await room.Ana.Submit(
            page,
            "note",
            new Dictionary<string, string>
            {
                ["Form.Subjective"] = "Slept better.",
                ["Form.Plan"] = "Go on as planned.\nLighter pressure.",
            },
            "Sign"
        );

        var signed = await room.Ana.Page(address);
        Assert.Equal(
            ["Sleep session, 30 min. as last time", "Go on as planned. as last time"],
            signed.QuerySelectorAll(".same").Select(line => line.TextContent)
        );
    }

    [Fact]
    public async Task Is_not_signed_empty_or_before_the_visit_and_not_written_of_one_called_off()
    {
        await using var room = await ARoomWithNotes.Open(Engine.Sqlite);
        var later = await room.AnotherVisit(room.Practice.At(2026, 10, 15, 9));

        var empty = await room.Write(room.Ana, null, "Sign", ("Objective", " \n "), ("Plan", ""));
        Assert.Contains(
            "There is nothing in this note yet.",
            await ARoomWithNotes.TextOf(empty),
            StringComparison.Ordinal
        );
        var address = $"/desk/visits/{later.Id}/note";
        var early = await room.Ana.Submit(await room.Ana.Page(address), "note", button: "Sign");
        Assert.Contains("This visit has not begun.", await ARoomWithNotes.TextOf(early), StringComparison.Ordinal);
        await room.Server.InDb(async db =>
        {
            (await db.Appointments.SingleAsync(one => one.Id == later.Id)).Cancel(late: false, AServer.Noon);
            return await db.SaveChangesAsync();
        });
        var off = await room.Ana.Submit(await room.Ana.Page(address), "note", button: "Save");
        Assert.Contains("This visit was called off", await ARoomWithNotes.TextOf(off), StringComparison.Ordinal);
        Assert.Empty(await room.Notes());
    }

    [Fact]
    public async Task Is_for_those_who_treat_and_told_to_the_client()
    {
        await using var room = await ARoomWithNotes.Open(Engine.Sqlite);
        using var desk = await room.Server.AsDesk(room.Practice);
        await room.Write(room.Ana, null, "Sign", ("Plan", "Go on."));

        using var refused = await desk.GetAsync(new Uri(room.Address, UriKind.Relative));
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await room.Types(desk, "", "From the desk.")).StatusCode);
        var visit = (await desk.Page($"/desk/visits/{room.Visit.Id}"))
            .QuerySelectorAll("a")
            .Select(one => one.GetAttribute("href"));
        Assert.DoesNotContain(room.Address, visit);

        using var client = await room.Server.AsClient(room.Practice, room.Client);
        var told = (await client.Page("/me/mine")).QuerySelector("[aria-labelledby=looked]")!.TextContent;
        Assert.Contains("the notes of your sessions", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_this_page_alone_hear_what_is_dictated()
    {
        await using var room = await ARoomWithNotes.Open(Engine.Sqlite);

        async Task<string> Permissions(string address)
        {
            using var answer = await room.Ana.GetAsync(new Uri(address, UriKind.Relative));
            return Assert.Single(answer.Headers.GetValues("Permissions-Policy"));
        }

        Assert.Contains("microphone=(self)", await Permissions(room.Address), StringComparison.Ordinal);
        Assert.Contains("microphone=()", await Permissions("/desk/phrases"), StringComparison.Ordinal);
    }
}
