namespace Repose.SingleCase.Tests;

public sealed class SeveralOutcomes
{
    [Fact]
    public void Are_adjusted_as_by_hand() =>
        Assert.Equal([0.03, 0.06, 0.06, 0.02], Holm.Adjust([0.01, 0.03, 0.04, 0.005]).Select(p => Math.Round(p, 12)));

    [Fact]
    public void Keep_their_order_and_stay_probabilities() =>
        Assert.Equal([1, 0.75, 0, 1], Holm.Adjust([0.9, 0.25, 0, 0.9]));

    [Fact]
    public void May_be_none() => Assert.Empty(Holm.Adjust([]));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void Refuse_what_is_no_p(double p) => Assert.Throws<ArgumentException>(() => Holm.Adjust([p]));

    [Fact]
    public void Raise_any_false_alarm_in_at_most_five_per_cent()
    {
        const int people = 4000;
        var noise = new Noise(31);

        var alarms = Enumerable
            .Range(0, people)
            .Count(_ => Holm.Adjust([.. Enumerable.Range(0, 5).Select(_ => noise.Fraction())]).Min() <= 0.05);

        Assert.InRange(alarms / (double)people, 0.035, 0.05 + 3 * Math.Sqrt(0.05 * 0.95 / people));
    }
}
