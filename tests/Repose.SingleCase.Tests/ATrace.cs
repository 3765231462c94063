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

    [Fact]
    public void Goes_with_every_estimate_too()
    {
        var series = Some.Series(seed: 4, missing: 0.1);
        var schedule = Some.Design().Draw(7);
        var weeks = Enumerable.Range(0, 5).Select(week => DayRange.Of(1 + (week * 7), 8 + (week * 7))).ToArray();
        Trace[] traces =
        [
            PhaseChange.Estimate(series, Some.Phases()).Trace,
            PhaseChange.Estimate(series, Phases.Of(DayRange.Of(1, 1), DayRange.Of(1, 50))).Trace,
            DayEffect.TestByLot(series, schedule).Trace,
            DayEffect.Associate(series, weeks, schedule.Days.ToHashSet()).Trace,
        ];

        Assert.All(traces, trace => Assert.Equal(Of(series).DataHash, trace.DataHash));
        Assert.All(traces, trace => Assert.Equal(Trace.CurrentEngine, trace.EngineVersion));
        Assert.Equal("baseline [1,15) course [15,50) follow-up [50,64)", traces[0].Design);
        Assert.Equal("Course against baseline; covariates []", traces[0].Question);
        Assert.Contains("seed 7", traces[2].Design, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Leads_back_to_the_same_bits_on_one_thread_and_on_many(int threads)
    {
        var design = Some.Design(5, 7, 2, 2);
        var people = Enumerable.Range(1, 24).ToArray();
        var expected = people.Select(person => Numbers(Data(person), design.Draw((ulong)person))).ToArray();

        var again = new (Trace Fit, Trace Test, long[] Bits)[people.Length];
        Parallel.ForEach(
            people,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            person =>
            {
                // Only what the traces name: the data with this hash, the design, the days drawn by this seed, the seed.
                var before = expected[person - 1];
                var series = Data(person);
                Assert.Equal(before.Fit.DataHash, PhaseChange.Estimate(series, Some.Phases()).Trace.DataHash);
                var drawnBy = ulong.Parse(
                    before.Test.Design.Split("seed ")[1],
                    System.Globalization.CultureInfo.InvariantCulture
                );
                again[person - 1] = Numbers(series, design.Draw(drawnBy), before.Test.Seed!.Value);
            }
        );

        for (var i = 0; i < people.Length; i++)
        {
            Assert.Equal(expected[i].Fit, again[i].Fit);
            Assert.Equal(expected[i].Test, again[i].Test);
            Assert.Equal(expected[i].Bits, again[i].Bits);
        }
    }

    private static DailySeries Data(int person) => Some.Series((ulong)person, 0.3, 12, 0.1);

    private static (Trace Fit, Trace Test, long[] Bits) Numbers(
        DailySeries series,
        DrawnSchedule schedule,
        ulong seed = 11
    )
    {
        var fit = PhaseChange.Estimate(series, Some.Phases());
        var test = DayEffect.TestByLot(series, schedule, seed: seed);
        var likely = test.Interval(0.95)!;
        double[] numbers =
        [
            fit.PointEstimate!.Value,
            fit.Posterior!.Mean,
            fit.Posterior.Quantile(0.025),
            fit.Reml?.Phi ?? 0,
            fit.Reml?.KenwardRoger?.StandardError ?? 0,
            fit.Reml?.KenwardRoger?.DegreesOfFreedom ?? 0,
            test.PTwoSided!.Value,
            test.HodgesLehmann!.Value,
            likely.Lower,
            likely.Upper,
        ];
        return (fit.Trace, test.Trace, [.. numbers.Select(BitConverter.DoubleToInt64Bits)]);
    }

    private static Trace Of(DailySeries series) =>
        PhaseChange.Answer(new(series, Some.Phases(), Direction.LowerIsBetter, 20)).Trace;

    private static Trace By(DrawnSchedule schedule) =>
        DayEffect
            .AnswerByLot(new(Some.Series(schedule, new(1), 0, 0), Direction.LowerIsBetter, 20) { Seed = 5 }, schedule)
            .Trace;
}
