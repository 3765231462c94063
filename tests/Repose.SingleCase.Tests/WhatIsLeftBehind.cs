namespace Repose.SingleCase.Tests;

/// <summary>Working memory is lent and given back: once warm, a fit and a test leave behind hardly more than their result.</summary>
public sealed class WhatIsLeftBehind
{
    [Fact]
    public void By_a_fit_is_little_more_than_its_result()
    {
        var series = Some.Series(3, missing: 0.1);

        Assert.InRange(Bytes(() => PhaseChange.Estimate(series, Some.Phases()).Posterior!.Interval(0.95)), 1, 3_000);
    }

    [Fact]
    public void By_a_test_of_ten_thousand_draws_is_little_more_than_its_result()
    {
        var schedule = Some.Design(eligible: 7).Draw(3);
        var series = Some.Series(schedule, new Noise(7), 0.3, 15, 0.1);

        Assert.InRange(Bytes(() => DayEffect.TestByLot(series, schedule).Interval(0.95)!), 1, 6_000);
    }

    [Fact]
    public void By_a_test_of_every_schedule_is_little_more_than_its_result()
    {
        var schedule = Some.Design().Draw(3);
        var series = Some.Series(schedule, new Noise(7), 0.3, 15, 0.1);

        Assert.InRange(Bytes(() => DayEffect.TestByLot(series, schedule).Interval(0.95)!), 1, 6_000);
    }

    /// <summary>What one of several runs allocates on this thread, none of them the first.</summary>
    private static long Bytes(Func<object> work)
    {
        var bytes = new long[41];
        for (var run = 0; run < bytes.Length; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(work());
            bytes[run] = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // In the middle: the first runs fill the pool, and now and then the collector empties it.
        Array.Sort(bytes);
        return bytes[bytes.Length / 2];
    }
}
