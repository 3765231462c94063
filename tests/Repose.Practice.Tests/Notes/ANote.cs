using NodaTime;

namespace Repose.Practice.Tests.Notes;

public sealed class ANote
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 10, 12, 16, 0);

    [Fact]
    public void Is_begun_with_what_was_done_and_says_nothing_that_nobody_told()
    {
        var text = NoteProposal.Of(
            new()
            {
                Service = "Sleep session",
                Minutes = 30,
                AddOns = ["Lavender"],
                Steps = ["Kneading and pressing, back muscles, 5 min"],
                LeftOut = ["Kneading, abdomen: pregnant"],
                Pressure = "2 of 5",
                Ratings = [new("Pain", 6, 4), new("Stress", 7, null), new("Sleepiness", null, 8)],
                Slept = true,
                SafeToDrive = true,
                Next = "Thursday 15 October 2026",
            }
        );

        Assert.Equal("Before, of 10: pain 6, stress 7.", text.Subjective);
        Assert.Equal(
            """
            Sleep session, 30 min, with Lavender.
            - Kneading and pressing, back muscles, 5 min
            - left out: Kneading, abdomen: pregnant
            Pressure: 2 of 5.
            Slept during the session.
            Awake enough to drive afterwards.
            """,
            text.Objective
        );
        Assert.Equal("Pain, of 10: 6 before, 4 after.", text.Assessment);
        Assert.Equal("Next session: Thursday 15 October 2026.", text.Plan);
        Assert.Equal(new("", "Hour, 60 min.", "", ""), NoteProposal.Of(new() { Service = "Hour", Minutes = 60 }));
    }

    [Fact]
    public void Says_the_length_once_where_the_name_of_the_service_has_it()
    {
        var text = NoteProposal.Of(new() { Service = "Massage, 90 minutes", Minutes = 90 });

        Assert.Equal("Massage, 90 minutes.", text.Objective);
    }

    [Fact]
    public void Marks_the_lines_that_stand_in_the_one_before_however_they_are_spaced()
    {
        var lines = SameAsBefore.Of("Slept better.\nGo  ON as planned.\n\nNew.", "go on as planned.\nOld.");

        Assert.Equal([false, true, false, false], lines.Select(line => line.IsSame));
        Assert.Equal("Slept better.\nGo  ON as planned.\n\nNew.", string.Join('\n', lines.Select(line => line.Text)));
        Assert.DoesNotContain(SameAsBefore.Of("\n", ""), line => line.IsSame);
    }

    [Fact]
    public void Takes_a_phrase_on_a_line_of_its_own_and_once()
    {
        var once = NoteText.Empty.Adding(NotePart.Plan, "Go on.").Adding(NotePart.Plan, "Lighter.");

        Assert.Equal("Go on.\nLighter.", once.Plan);
        Assert.Equal(once, once.Adding(NotePart.Plan, "Go on."));
    }

    [Fact]
    public void Is_never_written_in_or_signed_once_it_is_signed_and_amended_only_then()
    {
        var note = new SessionNote(
            default,
            Id<SessionNote>.New(),
            Id<Client>.New(),
            Id<Appointment>.New(),
            "Ana",
            Noon
        );
        Assert.Throws<InvalidOperationException>(() => note.Amend(Id<SessionNote>.New(), "Why", "Ana", Noon));
        note.Write(NoteText.Empty.With(NotePart.Plan, "Go on."), "Ana", Noon);
        note.Sign("Ana", Noon);

        Assert.Throws<InvalidOperationException>(() => note.Write(NoteText.Empty, "Ben", Noon));
        Assert.Throws<InvalidOperationException>(() => note.Sign("Ben", Noon));
        var amended = note.Amend(Id<SessionNote>.New(), "The wrong side", "Ben", Noon);
        Assert.Equal(
            (2, "The wrong side", false, "Go on."),
            (amended.Version, amended.Reason, amended.IsSigned, amended.Plan)
        );
    }
}
