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
}
