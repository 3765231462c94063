using NodaTime;

namespace Repose.Practice.Tests.Sessions;

public class ARecordOfASession
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 10, 12, 12, 0);

    [Fact]
    public void Counts_of_each_step_of_the_study_at_most_what_was_planned()
    {
        var session = Session();

        session.Go(
            Noon,
            Noon + Duration.FromMinutes(10),
            [
                Step(session, 1, 300, isOfStudy: true).Took(400),
                Step(session, 2, 240, isOfStudy: true).Skip(60, "no time"),
                Step(session, 3, 120, isOfStudy: false).Took(120),
                Step(session, 4, 120, isOfStudy: true).LeaveOut("pregnancy"),
            ]
        );

        Assert.Equal(360, session.StudySecondsGiven());
    }

    [Fact]
    public void Names_each_region_that_was_worked_on_once_and_none_that_was_skipped()
    {
        var session = Session();

        session.Go(
            Noon,
            null,
            [
                Step(session, 1, 60, true, "upper-back", "lower-back").Took(60),
                Step(session, 2, 60, true, "lower-back", "hips").Took(60),
                Step(session, 3, 60, true, "abdomen").Skip(0, ""),
            ]
        );

        Assert.Equal(["upper-back", "lower-back", "hips"], session.Regions());
        Assert.False(session.IsOver);
    }

    [Fact]
    public void Takes_what_is_told_of_a_step_later_in_the_place_of_what_was_told_before()
    {
        var session = Session();
        session.Go(Noon, null, [Step(session, 1, 60, true).Took(30), Step(session, 2, 60, true)]);

        session.Go(Noon, Noon + Duration.FromMinutes(2), [Step(session, 1, 60, true).Took(75)]);

        Assert.Equal(75, Assert.Single(session.Steps).DoneSeconds);
        Assert.True(session.IsOver);
    }

    [Fact]
    public void Keeps_what_was_added_with_the_batch_that_was_told_last()
    {
        var (session, scent) = (Session(), Id<AddOn>.New());

        session.Add([new(session.PracticeId, session.Id, scent, "Lavender", "A1")]);
        session.Add([new(session.PracticeId, session.Id, scent, "Lavender", "A2")]);

        Assert.Equal("A2", Assert.Single(session.AddOns).Batch);
        session.Add([]);
        Assert.Empty(session.AddOns);
    }

    [Fact]
    public void Is_of_a_visit_that_somebody_has_booked()
    {
        var held = new Appointment(
            Id<MassagePractice>.New(),
            Id<Appointment>.New(),
            Id<Hold>.New(),
            Noon,
            new(Noon, Id<Therapist>.New(), Id<Room>.New()),
            Booked(),
            Noon
        );

        Assert.Throws<ArgumentException>(() =>
            new SessionDone(Id<SessionDone>.New(), held, new("lbp-sleep-10x30", 1, 30, 3), "Ana", Noon)
        );
    }

    private static SessionDone Session() =>
        new(
            Id<SessionDone>.New(),
            new(
                Id<MassagePractice>.New(),
                Id<Appointment>.New(),
                Id<Client>.New(),
                new(Noon, Id<Therapist>.New(), Id<Room>.New()),
                Booked(),
                Noon
            ),
            new("lbp-sleep-10x30", 1, 30, 3),
            "Ana",
            Noon
        );

    private static Booked Booked() =>
        Practice.Booked.Of(new Service(Id<MassagePractice>.New(), Id<Service>.New(), "Massage", 30, Money.Of(60)), []);

    private static SessionStep Step(
        SessionDone session,
        int number,
        int seconds,
        bool isOfStudy,
        params IReadOnlyList<string> regions
    ) =>
        new(
            session.PracticeId,
            session.Id,
            number,
            new($"P{number}", "Kneading", "back", "prone", "both", regions, isOfStudy),
            seconds
        );
}
