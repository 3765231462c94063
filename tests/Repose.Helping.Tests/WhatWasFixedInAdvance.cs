using Repose.SingleCase;
using Repose.Sleep;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

public class WhatWasFixedInAdvance
{
    [Fact]
    public void Closes_a_gate_when_another_outcome_is_asked_for()
    {
        var answer = Answer(Diary(CourseDates()), course: Course() with { NamedOutcome = "waso" });

        var gate = Assert.Single(answer.Level.Gates.OfType<EditedAfterStart>());
        Assert.Equal("edited_after_start", gate.Code);
        Assert.Contains(Outcomes.WakeAfterSleepOnset.Name, gate.What);
        Assert.Contains(answer.NightAfter.Gates, also => also is EditedAfterStart);
        Assert.Equal(Verdict.CannotTellYet, answer.Level.Verdict);
    }

    [Fact]
    public void Closes_none_when_the_same_outcome_is_asked_for_in_whatever_case() =>
        Assert.DoesNotContain(
            Answer(Diary(CourseDates()), course: Course() with { NamedOutcome = "SOL" }).Level.Gates,
            gate => gate is EditedAfterStart
        );

    [Theory]
    [InlineData(-3, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Closes_a_gate_when_it_was_fixed_after_the_first_session(int days, bool isClosed)
    {
        var course = Course() with { FixedOn = FirstSession.PlusDays(days) };

        Assert.Equal(
            isClosed,
            Answer(Diary(CourseDates()), course: course).Level.Gates.Any(gate => gate is EditedAfterStart)
        );
    }

    [Fact]
    public void Does_not_count_against_the_outcomes_that_are_only_looked_at()
    {
        var told = new Client(5).Diary(Course());

        var named = Answer(told, course: Course() with { NamedOutcome = "sol" });

        Assert.NotNull(named.AlsoLookedAt.Single(other => other.Outcome == Outcomes.TotalSleepTime).Gain);
    }
}
