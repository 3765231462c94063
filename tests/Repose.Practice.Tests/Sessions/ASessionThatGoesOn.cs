using FsCheck;
using FsCheck.Fluent;

namespace Repose.Practice.Tests.Sessions;

public class ASessionThatGoesOn
{
    private static readonly int[] Plan = [300, 0, 240, 60];

    [Fact]
    public void Goes_from_step_to_step_by_itself_and_over_those_that_are_left_out()
    {
        var run = SessionRun.Of(Plan, [At(0, TapKind.Start)], Ms(310));

        Assert.Equal(2, run.Current);
        Assert.Equal(10_000, run.Steps[2].Elapsed);
        Assert.Equal(
            [SessionStepState.Done, SessionStepState.LeftOut, SessionStepState.Planned, SessionStepState.Planned],
            run.Steps.Select(step => step.State)
        );
        Assert.Equal(Ms(290) - Epoch, run.Left);
    }

    [Fact]
    public void Is_over_at_the_moment_at_which_its_last_step_ends_whenever_somebody_looks()
    {
        var run = SessionRun.Of(Plan, [At(0, TapKind.Start)], Ms(9000));

        Assert.Equal((null, Ms(600)), (run.Current, run.EndedAt));
    }

    [Fact]
    public void Stands_still_while_it_is_paused()
    {
        var run = SessionRun.Of(Plan, [At(0, TapKind.Start), At(100, TapKind.Pause), At(700, TapKind.Resume)], Ms(750));

        Assert.Equal((0, 150_000L), (run.Current, run.Steps[0].Elapsed));
    }

    [Fact]
    public void Makes_a_step_longer_and_shorter()
    {
        Tap[] taps =
        [
            At(0, TapKind.Start),
            At(10, TapKind.Longer, 60),
            At(20, TapKind.Longer, 60),
            At(30, TapKind.Shorter, 60),
        ];

        Assert.Equal(360_000, SessionRun.Of(Plan, taps, Ms(40)).Steps[0].Target);
        Assert.Equal(2, SessionRun.Of(Plan, taps, Ms(361)).Current);
    }

    [Fact]
    public void Ends_a_step_at_once_that_is_made_shorter_than_it_has_lasted()
    {
        var run = SessionRun.Of(Plan, [At(0, TapKind.Start), At(290, TapKind.Shorter, 60)], Ms(290));

        Assert.Equal(2, run.Current);
        Assert.Equal(new RunStep(290_000, 290_000, SessionStepState.Done), run.Steps[0]);
    }

    [Fact]
    public void Skips_a_step_and_takes_that_back()
    {
        Tap[] skipped = [At(0, TapKind.Start), At(30, TapKind.Skip)];
        var after = SessionRun.Of(Plan, skipped, Ms(40));
        var back = SessionRun.Of(Plan, [.. skipped, At(40, TapKind.Back)], Ms(45));

        Assert.Equal((2, SessionStepState.Skipped), (after.Current, after.Steps[0].State));
        Assert.Equal((0, 35_000L), (back.Current, back.Steps[0].Elapsed));
    }

    [Fact]
    public void Goes_on_when_it_was_ended_by_mistake()
    {
        var run = SessionRun.Of(Plan, [At(0, TapKind.Start), At(30, TapKind.End), At(40, TapKind.Back)], Ms(41));

        Assert.Null(run.EndedAt);
        Assert.NotNull(run.Current);
    }

    [Fact]
    public void Has_not_begun_before_it_is_started()
    {
        var run = SessionRun.Of(Plan, [At(5, TapKind.Skip), At(6, TapKind.Back), At(7, TapKind.End)], Ms(100));

        Assert.Equal((null, null, null), (run.Current, run.StartedAt, run.EndedAt));
        Assert.Equal(600_000, run.Left);
    }

    [Fact]
    public void Stands_the_same_in_whatever_order_and_however_often_its_taps_come() =>
        Prop.ForAll(
                Taps().ToArbitrary(),
                Gen.Choose(0, 2000).ToArbitrary(),
                (taps, now) =>
                {
                    var run = SessionRun.Of(Plan, taps, Ms(now));
                    var again = SessionRun.Of(Plan, [.. taps.Reverse(), .. taps], Ms(now));
                    return run.Steps.SequenceEqual(again.Steps)
                        && (run.Current, run.EndedAt, run.IsPaused) == (again.Current, again.EndedAt, again.IsPaused);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Never_gives_a_step_more_than_its_time_and_never_more_than_went_by() =>
        Prop.ForAll(
                Taps().ToArbitrary(),
                Gen.Choose(0, 2000).ToArbitrary(),
                (taps, now) =>
                {
                    var run = SessionRun.Of(Plan, taps, Ms(now));
                    var until = Math.Max(Ms(now), taps.Select(tap => tap.At).DefaultIfEmpty().Max());
                    return run.Steps.All(step => step.Elapsed >= 0 && step.Elapsed <= step.Target)
                        && run.Steps[1] == new RunStep(0, 0, SessionStepState.LeftOut)
                        && run.Steps.Sum(step => step.Elapsed) <= (run.EndedAt ?? until) - (run.StartedAt ?? until)
                        && (run.Current is null || run.Steps[run.Current.Value].State is SessionStepState.Planned);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Counts_all_time_that_goes_by_where_nobody_pauses_or_ends_it() =>
        Prop.ForAll(
                Taps(TapKind.Longer, TapKind.Shorter, TapKind.Skip).ToArbitrary(),
                Gen.Choose(0, 2000).ToArbitrary(),
                (taps, now) =>
                {
                    var run = SessionRun.Of(Plan, [At(0, TapKind.Start), .. taps], Ms(now));
                    var until = Math.Max(Ms(now), taps.Select(tap => tap.At).DefaultIfEmpty().Max());
                    return run.Steps.Sum(step => step.Elapsed) == (run.EndedAt ?? until) - Epoch;
                }
            )
            .QuickCheckThrowOnFailure();

    private const long Epoch = 1_790_000_000_000;

    private static long Ms(int second) => Epoch + (second * 1000L);

    private static Tap At(int second, TapKind kind, int seconds = 0) =>
        new(Guid.CreateVersion7(), kind, Ms(second), second, seconds);

    private static Gen<Tap[]> Taps(params TapKind[] kinds) =>
        (
            from second in Gen.Choose(0, 1500)
            from kind in kinds.Length > 0
                ? Gen.Elements(kinds)
                : Gen.Elements(Enum.GetValues<TapKind>().Append(TapKind.Start).ToArray())
            select At(second, kind, 60)
        ).ArrayOf();
}
