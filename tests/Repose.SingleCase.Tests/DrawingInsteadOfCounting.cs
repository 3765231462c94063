namespace Repose.SingleCase.Tests;

/// <summary>A design too large to count out; the numbers were worked out before draws were made quick.</summary>
public sealed class DrawingInsteadOfCounting
{
    [Fact]
    public void Gives_the_same_numbers_from_the_same_seed_for_ever()
    {
        var schedule = Some.Design(eligible: 7).Draw(3);

        var test = DayEffect.TestByLot(Some.Series(schedule, new Noise(7), 0.3, 15, 0.1), schedule, seed: 11);

        Assert.False(test.IsExact);
        Assert.Equal(10_000, test.SchedulesExamined);
        Assert.Equal(0.9039, test.PGreater!.Value, 1e-12);
        Assert.Equal(0.0962, test.PLess!.Value, 1e-12);
        Assert.Equal(-9.017126385418077, test.HodgesLehmann!.Value, 1e-9);
        Assert.Equal(-22.31465234501489, test.Interval(0.95)!.Lower, 1e-9);
        Assert.Equal(4.663282749318987, test.Interval(0.95)!.Upper, 1e-9);
        Assert.Equal(-17.581758858123532, test.Interval(0.80)!.Lower, 1e-9);
    }

    [Fact]
    public void Counts_a_draw_that_allows_no_comparison_as_extreme()
    {
        // One recorded week of seven days and a lone day in each of the others: some draws treat none of that week's days.
        var design = DrawDesign.Of(
            Enumerable.Range(0, 5).Select(week => DrawWeek.Of(Enumerable.Range(1 + (7 * week), 7), 2)),
            2
        );
        var schedule = design.Recall([1, 3, 8, 10, 15, 17, 22, 24, 29, 31]);
        var noise = new Noise(5);
        int[] days = [1, 2, 3, 4, 8, 15, 22, 29];
        var series = DailySeries.Of(days.Select(day => new DailyValue(day, 50 + (20 * noise.Fraction()))));

        var test = DayEffect.TestByLot(series, schedule);

        Assert.False(test.IsExact);
        Assert.InRange(test.Undefined, 1, 9_999);
        Assert.True(double.IsFinite(test.NullMean!.Value + test.NullStandardDeviation!.Value));
        Assert.True(test.PGreater + test.PLess >= 1 + (test.Undefined / 10_000.0));
    }
}
