namespace Repose.SingleCase.Tests;

public sealed class RegressingToTheMean
{
    public static TheoryData<int> Rows =>
        [.. Enumerable.Range(0, ReferenceCase.Read("prop/p03_regression_to_mean").Rows.Count)];

    [Theory, MemberData(nameof(Rows))]
    public void Agrees_with_the_reference(int number)
    {
        var reference = ReferenceCase.Read("prop/p03_regression_to_mean");
        var row = reference
            .Rows[number]
            .ToDictionary(cell => cell.Key, cell => ReferenceCase.Number(cell.Value), StringComparer.Ordinal);
        var expected = RegressionToTheMean.Of(
            row["mu"],
            row["sd_between"],
            row["sd_within"],
            (int)row["nights"],
            row["cut"]
        );

        Assert.Equal(row["sd_obs"], expected.SpreadObserved, reference.Tolerance("abs"));
        Assert.Equal(row["z"], expected.StandardisedCut, reference.Tolerance("abs"));
        Assert.Equal(row["expected_rtm"], expected.ExpectedGain, reference.Tolerance("abs"));
    }

    [Fact]
    public void Grows_with_the_cut_and_shrinks_with_the_days()
    {
        double[] byCut = [.. Enumerable.Range(-100, 2000).Select(cut => Gain(3, cut))];
        double[] byDays = [.. Enumerable.Range(1, 100).Select(days => Gain(days, 45))];

        Assert.Equal(byCut.Order(), byCut);
        Assert.Equal(byDays.OrderDescending(), byDays);
    }

    [Fact]
    public void Is_nothing_when_everybody_comes_in() => Assert.Equal(0, Gain(3, -1e9), 1e-12);

    [Theory]
    [InlineData(double.NaN, 20, 25, 45)]
    [InlineData(40, -1, 25, 45)]
    [InlineData(40, 20, 0, 45)]
    [InlineData(40, 20, double.PositiveInfinity, 45)]
    [InlineData(40, 20, 25, double.NegativeInfinity)]
    [InlineData(-1e308, 0, 1e-300, 1e308)]
    public void Refuses_nonsense(double mean, double between, double within, double cut) =>
        Assert.Throws<ArgumentException>(() => RegressionToTheMean.Of(mean, between, within, 3, cut));

    [Fact]
    public void Refuses_a_mean_over_no_days() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RegressionToTheMean.Of(40, 20, 25, 0, 45));

    private static double Gain(int days, double cut) => RegressionToTheMean.Of(40, 20, 25, days, cut).ExpectedGain;
}
