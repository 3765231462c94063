using NodaTime;

namespace Repose.Sleep.Tests;

public class Debt
{
    private static readonly SleepNeed Eight = SleepNeed.Own(Duration.FromHours(8));

    [Theory]
    [InlineData(new[] { 6.0, 6, 6, 6, 6, 9, 9 }, 10, 2, 8, 0.2)]
    [InlineData(new[] { 5.0, 5, 5, 5, 5, 10, 10 }, 15, 4, 11, 4 / 15.0)]
    [InlineData(new[] { 7.5, 7.5, 7.5, 7.5, 7.5, 8, 8 }, 2.5, 0, 2.5, 0.0)]
    public void Is_shortfall_catch_up_and_what_is_left(
        double[] hours,
        double shortfall,
        double catchUp,
        double left,
        double paid
    )
    {
        var debt = SleepDebt.Of([.. hours.Select(h => (Duration?)Duration.FromHours(h))], Eight);

        Assert.Equal(Duration.FromHours(shortfall), debt.Shortfall);
        Assert.Equal(Duration.FromHours(catchUp), debt.CatchUp);
        Assert.Equal(Duration.FromHours(left), debt.Left);
        Assert.Equal(paid, debt.Paid!.Value, 1e-9);
    }

    [Fact]
    public void Is_none_owed_when_every_night_meets_the_need()
    {
        var debt = SleepDebt.Of([.. Enumerable.Repeat((Duration?)Duration.FromHours(8), 7)], Eight);

        Assert.Equal(Duration.Zero, debt.Left);
        Assert.Null(debt.Paid);
    }

    [Fact]
    public void Leaves_missing_nights_out_and_is_not_known_with_fewer_than_five_of_seven()
    {
        Duration? six = Duration.FromHours(6);

        Assert.Equal(Duration.FromHours(10), SleepDebt.Of([six, six, null, six, six, null, six], Eight).Shortfall);
        Assert.True(SleepDebt.Of([six, six, null, six, six, null, six], Eight).IsKnown);
        Assert.False(SleepDebt.Of([six, six, null, null, six, null, six], Eight).IsKnown);
    }

    [Fact]
    public void Looks_at_the_last_fourteen_days_only()
    {
        var first = new LocalDate(2026, 5, 1);
        var nights = Enumerable
            .Range(0, 20)
            .Select(i => Some.NightOf(first.PlusDays(i), new LocalTime(23, 0), new LocalTime(6, 0)));

        Assert.Equal(Duration.FromHours(14), SleepDebt.Of(nights, Eight, first.PlusDays(19)).Shortfall);
    }

    [Theory]
    [InlineData(null, 8)]
    [InlineData(16, 9)]
    [InlineData(40, 8)]
    [InlineData(65, 7.5)]
    public void Takes_the_need_from_the_age(int? years, double hours) =>
        Assert.Equal(Duration.FromHours(hours), SleepNeed.ForAge(years).PerDay);

    [Fact]
    public void Refuses_a_need_that_nobody_has() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SleepNeed.Own(Duration.FromHours(30)));
}
