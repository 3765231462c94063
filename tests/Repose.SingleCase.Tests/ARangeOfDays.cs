namespace Repose.SingleCase.Tests;

public sealed class ARangeOfDays
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(6, 1)]
    [InlineData(7, 1)]
    [InlineData(13, 1)]
    [InlineData(14, 2)]
    [InlineData(36, 5)]
    public void Falls_into_weeks_without_a_gap_the_last_one_taking_the_rest(int days, int weeks)
    {
        var range = DayRange.Of(-3, days - 3);

        var parts = range.InWeeks();

        Assert.Equal(weeks, parts.Count);
        Assert.Equal(range.Start, parts[0].Start);
        Assert.Equal(range.End, parts[^1].End);
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
        Assert.All(parts.SkipLast(1), week => Assert.Equal(7, week.Length));
    }
}
