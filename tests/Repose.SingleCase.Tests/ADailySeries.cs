namespace Repose.SingleCase.Tests;

public sealed class ADailySeries
{
    [Fact]
    public void Is_ordered_by_day_whatever_order_it_came_in()
    {
        var series = DailySeries.Of([new(3, 1), new(1, 2), new(2, null)]);

        Assert.Equal([1, 2, 3], series.Rows.Select(row => row.Day));
    }

    [Fact]
    public void Refuses_a_day_given_twice()
    {
        var refusal = Assert.Throws<ArgumentException>(() => DailySeries.Of([new(5, 1), new(5, null)]));

        Assert.Contains("Day 5 is given twice", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Refuses_what_is_no_number(double value)
    {
        Assert.Throws<ArgumentException>(() => DailySeries.Of([new(5, value)]));
        Assert.Throws<ArgumentException>(() =>
            DailySeries.Of([
                new(5, 1)
                {
                    Covariates = new Dictionary<string, double>(StringComparer.Ordinal) { ["alcohol"] = value },
                },
            ])
        );
    }

    [Fact]
    public void Refuses_phases_that_overlap()
    {
        Assert.Throws<ArgumentException>(() => Phases.Of(DayRange.Of(1, 15), DayRange.Of(14, 50)));
        Assert.Throws<ArgumentException>(() => Phases.Of(DayRange.Of(1, 15), DayRange.Of(15, 50), DayRange.Of(49, 60)));
        Assert.Throws<ArgumentOutOfRangeException>(() => DayRange.Of(5, 4));
    }

    [Fact]
    public void Knows_the_phase_of_a_day()
    {
        var phases = Some.Phases();

        Assert.Equal(Phase.Baseline, phases.Of(14));
        Assert.Equal(Phase.Course, phases.Of(15));
        Assert.Equal(Phase.FollowUp, phases.Of(50));
        Assert.Null(phases.Of(64));
    }
}
