using Repose.SingleCase;
using Repose.Sleep;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

public class WhatElseWasNoted
{
    [Fact]
    public void Is_taken_into_account_when_it_is_known_of_every_night_and_varies()
    {
        var alcohol = Noted("alcohol", entry => entry with { Alcohol = entry.Date.Day % 3 });

        Assert.True(alcohol.Adjusted);
        Assert.Equal(53, alcohol.Of);
    }

    [Fact]
    public void Is_not_taken_into_account_when_one_compared_night_does_not_tell_it()
    {
        var alcohol = Noted(
            "alcohol",
            entry => entry.Date == FirstSession ? entry : entry with { Alcohol = entry.Date.Day % 3 }
        );

        Assert.False(alcohol.Adjusted);
        Assert.Equal(52, alcohol.Known);
    }

    [Fact]
    public void Is_not_taken_into_account_when_it_is_the_same_every_night() =>
        Assert.False(Noted("caffeine", entry => entry with { Caffeine = 2 }).Adjusted);

    [Fact]
    public void Need_not_be_known_of_a_night_that_is_not_compared()
    {
        var told = Diary(
            CourseDates(),
            entry =>
                entry.Date == FirstSession
                    ? entry with
                    {
                        SleepOnsetLatency = null,
                    }
                    : entry with
                    {
                        Alcohol = entry.Date.Day % 3,
                    }
        );

        Assert.True(Answer(told).Circumstances.Single(known => known.Name == "alcohol").Adjusted);
    }

    [Fact]
    public void Is_not_listed_when_it_was_never_noted() =>
        Assert.Equal(["weekend"], Answer(Diary(CourseDates())).Circumstances.Select(known => known.Name));

    [Fact]
    public void Leaves_no_night_out_of_the_comparison()
    {
        var told = Diary(
            CourseDates(),
            entry => entry.Date.Day % 2 == 0 ? entry with { Alcohol = entry.Date.Day % 3 } : entry
        );

        var level = Answer(told).Level;

        Assert.DoesNotContain(level.Cautions, caution => caution is DaysWithoutCovariate);
        Assert.Equal(32, level.Phases[1].UsableDays);
    }

    [Fact]
    public void Changes_the_question_that_is_put_to_the_engine()
    {
        var without = Answer(Diary(CourseDates()));
        var with = Answer(Diary(CourseDates(), entry => entry with { Alcohol = entry.Date.Day % 3 }));

        Assert.DoesNotContain("alcohol", without.Level.Trace.Question);
        Assert.Contains("alcohol", with.Level.Trace.Question);
        Assert.Contains("alcohol", with.NightAfter.Trace.Question);
    }

    [Fact]
    public void Has_its_mean_before_and_during()
    {
        var alcohol = Noted("alcohol", entry => entry with { Alcohol = entry.Date <= FirstSession ? 2 : 0.5 });

        Assert.Equal((2, 0.5), (alcohol.InBaseline, alcohol.InCourse));
    }

    [Fact]
    public void Closes_a_gate_when_it_changed_with_the_course()
    {
        var told = Diary(
            CourseDates().Where(date => date <= Sessions()[^1].NightAfter),
            entry => entry with { Alcohol = entry.Date <= FirstSession ? 2 : 0 }
        );

        Assert.Contains(Answer(told).Level.Gates, gate => gate is EffectCollinear { Covariate: "alcohol" });
    }

    [Fact]
    public void Closes_no_gate_on_the_nights_after_a_session_when_it_varied_only_before_the_course()
    {
        var told = Diary(
            CourseDates(),
            entry => entry with { Alcohol = entry.Date == FirstSession.PlusDays(-4) ? 2 : 0 }
        );

        Assert.DoesNotContain(Answer(told).NightAfter.Gates, gate => gate is EffectCollinear or ModelNotEstimable);
    }

    [Fact]
    public void Closes_no_gate_when_it_only_says_again_what_another_note_says()
    {
        var told = Diary(CourseDates(), entry => entry with { Alcohol = SocialJetlag.IsWeekend(entry.Date) ? 2 : 0 });

        var answer = Answer(told);

        Assert.DoesNotContain(answer.Level.Gates, gate => gate is EffectCollinear);
        Assert.DoesNotContain(answer.NightAfter.Gates, gate => gate is EffectCollinear);
        Assert.False(answer.Circumstances.Single(known => known.Name == "alcohol").Adjusted);
    }

    [Fact]
    public void Closes_no_gate_on_the_course_when_it_changed_only_after_it()
    {
        var told = Diary(
            CourseDates(),
            entry => entry with { Caffeine = entry.Date > Sessions()[^1].NightAfter ? 3 : 1 }
        );

        Assert.DoesNotContain(Answer(told).Level.Gates, gate => gate is EffectCollinear);
    }

    [Fact]
    public void May_be_a_weekend_that_always_had_the_sessions()
    {
        var friday = FirstSession.PlusDays(4);
        List<CourseSession> sessions =
        [
            .. Enumerable
                .Range(0, 5)
                .SelectMany(week => new[] { friday.PlusDays(7 * week), friday.PlusDays(7 * week + 1) })
                .Select(date => new CourseSession(date)),
        ];

        var answer = Answer(Diary(CourseDates()), course: Course([.. sessions]));

        Assert.Contains(answer.NightAfter.Gates, gate => gate is EffectCollinear { Covariate: "weekend" });
    }

    private static Circumstance Noted(string name, Func<DiaryEntry, DiaryEntry> also) =>
        Answer(Diary(CourseDates(), also)).Circumstances.Single(known => known.Name == name);
}
