namespace Repose.SingleCase.Tests;

public sealed class ATrace
{
    [Fact]
    public void Has_the_same_hash_for_the_same_data_in_any_order()
    {
        var series = Some.Series(missing: 0.2);
        var shuffled = DailySeries.Of(series.Rows.Reverse());

        Assert.True(Of(series) == Of(shuffled));
        Assert.Equal(64, Of(series).DataHash.Length);
    }

    [Fact]
    public void Has_another_hash_when_one_value_differs() =>
        Assert.NotEqual<object>(
            Of(Some.Series()).DataHash,
            Of(Some.Map(Some.Series(), row => row.Day == 9 ? row with { Value = row.Value + 1e-9 } : row)).DataHash
        );

    [Fact]
    public void Names_the_seed_only_when_draws_were_needed()
    {
        var small = Some.Design().Draw(1);
        var large = Some.Design(5, 7, 2, 2).Draw(1);

        Assert.Null(By(small).Seed);
        Assert.Equal(5UL, By(large).Seed);
        Assert.Contains("seed 1", By(small).Design, StringComparison.Ordinal);
    }

    private static Trace Of(DailySeries series) =>
        PhaseChange.Answer(new(series, Some.Phases(), Direction.LowerIsBetter, 20)).Trace;

    private static Trace By(DrawnSchedule schedule) =>
        DayEffect
            .AnswerByLot(new(Some.Series(schedule, new(1), 0, 0), Direction.LowerIsBetter, 20) { Seed = 5 }, schedule)
            .Trace;
}
