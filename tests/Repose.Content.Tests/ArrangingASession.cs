using FsCheck;
using FsCheck.Fluent;

namespace Repose.Content.Tests;

public class ArrangingASession
{
    private static readonly Protocol Course = ContentLibrary.English.Protocol("lbp-sleep-10x30")!;
    private static readonly ArrangeSession Arrange = new(ContentLibrary.English.BodyMaps);

    [Fact]
    public void Changes_nothing_where_screening_changes_nothing()
    {
        var session = Arrange.Run(Course, 60, PlanEffects.None);

        Assert.Equal(Course.Session(60).Select(one => (one.Step.Id, one.Minutes)), Minutes(session));
        Assert.Empty(session.LeftOut);
        Assert.Equal(0, session.Shorter);
    }

    [Fact]
    public void Gives_the_minutes_of_the_abdomen_to_the_neck()
    {
        var session = Arrange.Run(Course, 30, new() { LeftOutTags = ["abdomen"] });

        Assert.Equal(["S2", "S3"], session.LeftOut.Select(one => one.Step.Id));
        Assert.Equal((6, 4), (Of(session, "S1").Minutes, Of(session, "S1").Gained));
        Assert.Equal(30, session.Steps.Sum(one => one.Minutes));
    }

    [Fact]
    public void Goes_on_to_the_next_fallback_where_the_first_is_left_out_too()
    {
        var session = Arrange.Run(Course, 60, new() { LeftOutTags = ["abdomen", "neck"] });

        // Three minutes of its own, six of the abdomen and five of the neck.
        Assert.Equal(14, Of(session, "X4").Minutes);
        Assert.Equal(0, session.Shorter);
    }

    [Fact]
    public void Is_shorter_and_says_so_where_nothing_is_left_to_take_the_minutes()
    {
        var session = Arrange.Run(Course, 60, new() { LeftOutSteps = ["S1", "X4", "S2"] });

        // The neck's five go to the feet; of the abdomen's fallbacks none is left; what the head had goes to the feet.
        Assert.Equal(3, session.Shorter);
        Assert.Equal(57, session.Steps.Sum(one => one.Minutes));
    }

    [Fact]
    public void Leaves_a_step_out_when_all_its_places_are_to_be_let_alone_and_else_names_those()
    {
        var abdomen = Arrange.Run(Course, 30, new() { AreasOff = ["front-abdomen"] });
        var knee = Arrange.Run(Course, 30, new() { AreasOff = ["front-left-knee"] });

        Assert.Equal(["S2", "S3"], abdomen.LeftOut.Select(one => one.Step.Id));
        Assert.Empty(knee.LeftOut);
        Assert.Equal(["front-left-knee"], Of(knee, "S4").LetAlone.Select(region => region.Id));
        Assert.DoesNotContain(Of(knee, "S4").Regions, region => region.Id == "front-left-knee");
    }

    [Fact]
    public void Puts_another_position_in_the_place_of_one_and_lightens_the_hands()
    {
        var session = Arrange.Run(
            Course,
            30,
            new()
            {
                Replacements = new Dictionary<BodyPosition, BodyPosition>
                {
                    [BodyPosition.Prone] = BodyPosition.SideLying,
                },
                PressureByTag = new Dictionary<string, int> { ["legs"] = 1 },
                GlidingOnly = ["legs"],
            }
        );

        Assert.Equal(
            (BodyPosition.SideLying, 3, false),
            (Of(session, "P1").Position!.Value, Of(session, "P1").Pressure, Of(session, "P1").OnlyGlides)
        );
        Assert.Equal((1, true), (Of(session, "P3").Pressure, Of(session, "P3").OnlyGlides));
    }

    [Fact]
    public void Does_not_turn_over_where_nothing_is_done_before_it()
    {
        var session = Arrange.Run(Course, 30, new() { LeftOutPositions = [BodyPosition.Prone] });

        Assert.Equal(0, Of(session, "T1").Minutes);
        Assert.All(session.Done, one => Assert.Equal(BodyPosition.Supine, one.Position));
    }

    [Theory]
    [InlineData(30, null, 30)]
    [InlineData(75, null, 60)]
    [InlineData(200, null, 90)]
    [InlineData(20, null, 30)]
    [InlineData(90, 60, 60)]
    [InlineData(90, 20, 30)]
    public void Takes_the_longest_plan_that_fits(int minutes, int? most, int length) =>
        Assert.Equal(length, ArrangeSession.LengthFor(Course, minutes, new() { LongestMinutes = most }));

    [Fact]
    public void Keeps_every_minute_or_says_how_many_are_lost_and_gives_none_to_what_is_left_out() =>
        Prop.ForAll(
                Effects().ToArbitrary(),
                Gen.Elements(Course.SessionLengths.ToArray()).ToArbitrary(),
                (effects, length) =>
                {
                    var session = Arrange.Run(Course, length, effects);
                    var lost = session
                        .LeftOut.Where(one =>
                            one.Step.Phase is not SessionPhase.Turn
                            && Course
                                .FallbackFor(one.Step)
                                .All(other => effects.LeavesOut(other) || IsOut(session, other))
                        )
                        .Sum(one => one.Planned);
                    return session.Steps.Sum(one => one.Minutes) + session.Shorter == length
                        && session.Shorter >= 0
                        && (session.Shorter == lost || session.Done.Count == 0 || session.Shorter >= lost)
                        && session.Steps.All(one => !one.IsLeftOut || one.Minutes == 0)
                        && session.Steps.All(one => !effects.LeavesOut(one.Step) || one.IsLeftOut)
                        && session.Steps.Select(one => one.Step).SequenceEqual(Course.Steps);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Leaves_no_fewer_steps_out_and_presses_no_firmer_when_more_is_known() =>
        Prop.ForAll(
                Effects().ToArbitrary(),
                Effects().ToArbitrary(),
                (one, other) =>
                {
                    var (less, more) = (Arrange.Run(Course, 60, one), Arrange.Run(Course, 60, one.And(other)));
                    return less
                        .Steps.Zip(more.Steps)
                        .All(both =>
                            (
                                !both.First.IsLeftOut
                                || both.Second.IsLeftOut
                                || both.First.Step.Phase is SessionPhase.Turn
                            )
                            && both.Second.Pressure <= both.First.Pressure
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    private static bool IsOut(ArrangedSession session, ProtocolStep step) => Of(session, step.Id).IsLeftOut;

    private static ArrangedStep Of(ArrangedSession session, string id) =>
        session.Steps.Single(one => one.Step.Id == id);

    private static IEnumerable<(string, int)> Minutes(ArrangedSession session) =>
        session.Done.Select(one => (one.Step.Id, one.Minutes));

    private static Gen<PlanEffects> Effects() =>
        from tags in Some([.. Course.Steps.SelectMany(step => step.Tags).Distinct()])
        from steps in Some([.. Course.Steps.Select(step => step.Id)])
        from areas in Some([.. ContentLibrary.English.BodyMaps.SelectMany(map => map.Regions).Select(one => one.Id)])
        from positions in Some([BodyPosition.Prone, BodyPosition.Supine])
        from pressure in Gen.Choose(0, 5)
        select new PlanEffects
        {
            LeftOutTags = tags,
            LeftOutSteps = steps,
            AreasOff = areas,
            LeftOutPositions = positions.Length == 1 ? positions : [],
            Pressure = pressure == 0 ? null : pressure,
        };

    private static Gen<T[]> Some<T>(T[] of) =>
        from count in Gen.Choose(0, Math.Min(4, of.Length))
        from some in Gen.Elements(of).ArrayOf(count)
        select some.Distinct().ToArray();
}
