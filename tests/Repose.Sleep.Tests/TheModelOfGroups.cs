using NodaTime;

namespace Repose.Sleep.Tests;

/// <summary>
/// The reference values are outputs of an established R package (FIPS 0.2.1) for its own start: awake since 7:00 on
/// 1 January 2024 with S and L at 0.
/// </summary>
public class TheModelOfGroups
{
    private static readonly LocalTime TwoOClock = new(14, 0);

    [Theory]
    [InlineData(23, 7, 1, 3.872297, 1.671983)]
    [InlineData(23, 7, 2, 3.921974, 1.264575)]
    [InlineData(23, 7, 15, 2.6469, -0.1348)]
    [InlineData(1, 7, 6, 6.8990, 4.5234)]
    [InlineData(1, 7, 15, 7.8526, 5.5705)]
    [InlineData(3, 7, 8, 11.858442, 9.922772)]
    [InlineData(3, 7, 15, 13.1927, 11.3941)]
    public void Agrees_with_the_published_package_after_equal_nights(
        int asleepAt,
        int awakeAt,
        int day,
        double pressure,
        double debt
    )
    {
        var model = UnifiedModel.Unbounded();
        for (var night = 1; night < day; night++)
        {
            Night(model, asleepAt, awakeAt);
        }

        model.Wake(Duration.FromHours(7));

        Assert.Equal(pressure, model.Pressure, 1e-4);
        Assert.Equal(debt, model.Debt, 1e-4);
    }

    [Fact]
    public void Agrees_with_the_published_package_after_weekends_of_ten_hours()
    {
        var model = UnifiedModel.Unbounded();
        for (var night = 1; night <= 5; night++)
        {
            Night(model, 2, 7);
        }

        model.Wake(Duration.FromHours(16));
        model.Sleep(Duration.FromHours(10));
        model.Wake(Duration.FromHours(14));
        model.Sleep(Duration.FromHours(10));
        model.Wake(Duration.FromHours(5));

        Assert.Equal(3.5464, model.Pressure, 1e-4);
        Assert.Equal(1.4949, model.Debt, 1e-4);
        Assert.Equal(0.7450, model.FatigueAt(TwoOClock), 1e-4);
    }

    [Fact]
    public void Has_the_clock_of_the_published_package() =>
        Assert.Equal(-0.678314, UnifiedModel.Circadian(TwoOClock), 1e-6);

    [Theory]
    [InlineData(4, 10.79)]
    [InlineData(6, 4.33)]
    [InlineData(8, -2.01)]
    [InlineData(9, -5.12)]
    public void Comes_to_rest_where_each_length_of_night_leaves_it(int hours, double debt)
    {
        var model = UnifiedModel.Unbounded();
        for (var night = 0; night < 60; night++)
        {
            model.Wake(Duration.FromHours(24 - hours));
            model.Sleep(Duration.FromHours(hours));
        }

        Assert.Equal(debt, model.Debt, 0.01);
    }

    [Fact]
    public void Banks_no_sleep_without_limit_where_it_is_shown()
    {
        var model = UnifiedModel.Bounded();
        for (var night = 0; night < 30; night++)
        {
            model.Wake(Duration.FromHours(10));
            model.Sleep(Duration.FromHours(14));
        }

        Assert.Equal(UnifiedModel.LeastDebtShare * 24.12, model.Debt, 1e-9);
        Assert.InRange(model.Pressure, -4, 4);
    }

    [Fact]
    public void Is_the_same_with_and_without_the_bound_while_the_bound_is_not_reached()
    {
        var (bounded, free) = (UnifiedModel.Bounded(2, 4), UnifiedModel.Unbounded(2, 4));

        Night(bounded, 1, 7);
        Night(free, 1, 7);

        Assert.Equal((free.Pressure, free.Debt), (bounded.Pressure, bounded.Debt));
    }

    [Fact]
    public void Refuses_time_that_runs_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => UnifiedModel.Bounded().Wake(Duration.FromHours(-1)));

    /// <summary>Awake since 7:00, then one night; midnight may lie before sleep.</summary>
    private static void Night(UnifiedModel model, int asleepAt, int awakeAt)
    {
        model.Wake(Duration.FromHours(asleepAt - 7 + (asleepAt < 7 ? 24 : 0)));
        model.Sleep(Duration.FromHours(awakeAt - asleepAt + (asleepAt > awakeAt ? 24 : 0)));
    }
}
