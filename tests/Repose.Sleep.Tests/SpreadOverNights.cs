namespace Repose.Sleep.Tests;

public class SpreadOverNights
{
    [Fact]
    public void Counts_what_is_missing_and_does_not_average_it_in() =>
        Assert.Equal(new Spread(4, 1, 25, Math.Sqrt(500 / 3.0), 10, 25, 40), Spread.Of([10, 40, null, 20, 30]));

    [Fact]
    public void Has_no_spread_from_a_single_value() => Assert.Null(Spread.Of([7])!.StandardDeviation);

    [Fact]
    public void Is_absent_where_nothing_is_known() => Assert.Null(Spread.Of([null, null]));
}
