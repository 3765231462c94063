using FsCheck;
using FsCheck.Fluent;

namespace Repose.SingleCase.Tests;

/// <summary>Results share working memory with those that come after them; what they say must not.</summary>
public sealed class AskingInAnyOrder
{
    [Fact]
    public void Posteriors_say_the_same_alone_by_turns_and_on_other_threads() =>
        Prop.ForAll(Some.Seeds, Posteriors).Check(Some.Quick(30));

    [Fact]
    public void A_test_says_the_same_at_once_and_when_it_is_run_again_for_it() =>
        Prop.ForAll(Some.Seeds, Tests).Check(Some.Quick(30));

    [Fact]
    public void The_ends_of_an_interval_are_where_sorting_puts_them_whatever_the_values() =>
        Prop.ForAll(Some.Seeds, Ends).Check(Some.Quick(60));

    private static void Posteriors(int seed)
    {
        var series = Enumerable.Range(seed, 4).Select(i => Some.Series((ulong)i, missing: 0.1)).ToArray();
        double[] alone = [.. series.Select(one => Said(PhaseChange.Estimate(one, Some.Phases()).Posterior!))];

        var posteriors = Array.ConvertAll(series, one => PhaseChange.Estimate(one, Some.Phases()).Posterior!);
        var elsewhere = new double[series.Length];
        Parallel.For(0, series.Length, i => elsewhere[i] = Said(posteriors[i]));

        Assert.Equal(alone, Array.ConvertAll(posteriors, Said));
        Assert.Equal(alone, elsewhere);
    }

    private static double Said(EffectPosterior posterior) =>
        posterior.Interval(0.95).Lower + posterior.ProbabilityBelow(-3) + posterior.Median;

    private static void Tests(int seed)
    {
        var schedule = Some.Design(eligible: seed % 2 == 0 ? 5 : 7).Draw((ulong)seed);
        var test = DayEffect.TestByLot(Some.Series(schedule, new((ulong)seed), 0.2, 10, 0.1), schedule);

        // No schedule lies between these levels.
        var (kept, again) = (test.Interval(0.9)!, test.Interval(0.8999999)!);

        Assert.Equal(kept with { Level = again.Level }, again);
        Assert.Equal(again, test.Interval(0.8999999));
    }

    private static void Ends(int seed)
    {
        var noise = new Noise((ulong)seed);
        var design = Some.Design(weeks: 4);
        var schedule = design.Draw((ulong)seed);
        // Many equal values and now and then one far out.
        var series = DailySeries.Of(
            Enumerable
                .Range(1, 28)
                .Select(day => new DailyValue(
                    day,
                    Math.Floor(4 * noise.Fraction()) + (noise.Fraction() < 0.1 ? 1e6 * noise.Fraction() : 0)
                ))
        );
        var test = DayEffect.TestByLot(series, schedule);
        if (test.Status != LotStatus.Ok)
        {
            return;
        }

        // With every day on record each schedule ties at (T - A) / (1 - B), and the observed one nowhere.
        double[] ties = [.. design.Enumerate().Select(days => Tie(series, days, schedule)).OfType<double>().Order()];
        var need = (int)Math.Floor(0.1 * test.SchedulesExamined) + 1;
        var alike = test.SchedulesExamined - ties.Length;
        var tolerance = 1e-9 * (1 + ties.Max(Math.Abs));

        Assert.Equal(ties[need - alike - 1], test.Interval(0.8)!.Lower, tolerance);
        Assert.Equal(ties[ties.Length - need + alike], test.Interval(0.8)!.Upper, tolerance);
        Assert.Equal(0.5 * (ties[(ties.Length - 1) / 2] + ties[ties.Length / 2]), test.HodgesLehmann!.Value, tolerance);
    }

    /// <summary>Two of five days each week: what the statistics differ by, over the share of treated days not in common.</summary>
    private static double? Tie(DailySeries series, IReadOnlyList<int> days, DrawnSchedule observed)
    {
        double outcome = 0,
            differing = 0;
        foreach (var week in observed.Design.Weeks)
        {
            int[] now = [.. days.Intersect(week.EligibleDays)],
                then = [.. observed.Days.Intersect(week.EligibleDays)];
            outcome += then.Sum(day => series.On(day)!.Value!.Value) - now.Sum(day => series.On(day)!.Value!.Value);
            differing += then.Except(now).Count();
        }

        return differing > 0 ? outcome / differing : null;
    }
}
