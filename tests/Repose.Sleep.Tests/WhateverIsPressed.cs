using FsCheck;
using FsCheck.Fluent;

namespace Repose.Sleep.Tests;

/// <summary>Laws of the reaction test, whatever somebody presses.</summary>
public class WhateverIsPressed
{
    private static readonly Gen<ReactionTrial> AnyTrial =
        from shown in Gen.Choose(1_000, 180_000)
        from time in Gen.Choose(-900, 2_000)
        from given in Gen.Choose(0, 20)
        select given == 0 ? new ReactionTrial(shown, null)
        : time < 0 ? new ReactionTrial(null, shown + time)
        : new ReactionTrial(shown, shown + time);

    private static readonly Arbitrary<List<ReactionTrial>> AnyTrials = Gen.ListOf(AnyTrial)
        .Select(trials => trials.ToList())
        .ToArbitrary();

    [Fact]
    public void Every_trial_is_an_answer_or_a_false_start_and_only_answers_are_lapses() =>
        Check(trials =>
        {
            var score = ReactionScore.Of(trials);
            return score.Answers + score.FalseStarts == trials.Count && score.Lapses <= score.Answers;
        });

    [Fact]
    public void The_order_of_trials_does_not_matter() =>
        Check(trials =>
        {
            var (there, back) = (ReactionScore.Of(trials), ReactionScore.Of([.. trials.AsEnumerable().Reverse()]));
            return there with { MeanSpeed = null } == back with { MeanSpeed = null }
                && Math.Abs((there.MeanSpeed ?? 0) - (back.MeanSpeed ?? 0)) < 1e-9;
        });

    [Fact]
    public void The_mean_speed_is_between_the_slowest_and_the_quickest_answer() =>
        Check(trials =>
        {
            var times = trials.Where(trial => !trial.IsFalseStart).Select(trial => trial.Time!.Value).ToList();
            return ReactionScore.Of(trials).MeanSpeed is { } speed
                ? speed >= (1000 / times.Max()) - 1e-9 && speed <= (1000 / times.Min()) + 1e-9
                : times.Count == 0;
        });

    [Fact]
    public void A_device_that_is_later_makes_nobody_quicker() =>
        Check(trials =>
        {
            var answers = trials.Where(trial => trial is { IsFalseStart: false, Pressed: not null }).ToList();
            var (now, later) = (
                ReactionScore.Of(answers),
                ReactionScore.Of([.. answers.Select(trial => trial with { Pressed = trial.Pressed + 20 })])
            );
            return later.Lapses >= now.Lapses && (answers.Count == 0 || later.MeanSpeed < now.MeanSpeed);
        });

    [Fact]
    public void A_false_start_more_changes_nothing_else() =>
        Check(trials =>
            ReactionScore.Of([.. trials, new(null, 5)])
            == ReactionScore.Of(trials) with
            {
                FalseStarts = ReactionScore.Of(trials).FalseStarts + 1,
            }
        );

    private static void Check(Func<List<ReactionTrial>, bool> law) =>
        Prop.ForAll(AnyTrials, law).QuickCheckThrowOnFailure();
}
