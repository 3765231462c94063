using FsCheck;
using FsCheck.Fluent;

namespace Repose.SingleCase.Tests;

public sealed class APooledTestByLot
{
    [Fact]
    public void Of_one_client_is_that_clients_test() =>
        Prop.ForAll(
                Some.Seeds,
                seed =>
                {
                    var client = Client("Ada", seed, weeks: 3);
                    var pooled = PooledDayEffect.TestByLot([client]);
                    var alone = DayEffect.TestByLot(client.Series, client.Schedule);

                    Assert.True(pooled.IsExact);
                    Assert.Equal(alone.SchedulesExamined, pooled.DrawsExamined);
                    Assert.Equal(alone.Statistic!.Value, pooled.Statistic!.Value, 1e-12);
                    Assert.Equal(alone.PTwoSided, pooled.PTwoSided);
                    Assert.Equal(alone.HodgesLehmann!.Value, pooled.Estimate!.Value, 1e-9);
                    Assert.Equal(alone.Interval(0.95)!.Lower, pooled.Interval(0.95)!.Lower, 1e-9);
                    Assert.Equal(alone.Interval(0.95)!.Upper, pooled.Interval(0.95)!.Upper, 1e-9);
                }
            )
            .Check(Some.Quick(20));

    [Fact]
    public void Is_the_share_of_all_pairs_of_schedules_that_do_as_well() =>
        Prop.ForAll(Some.Seeds, CompareWithEveryPair).Check(Some.Quick(20));

    [Fact]
    public void Is_much_the_same_by_draws_as_by_all_ways()
    {
        // 6^6 ways, looked at one by one, against two courses of the same data that are too long for that.
        var (small, large) = (Clients(2, weeks: 3, gain: 6), Clients(2, weeks: 5, gain: 6));

        Assert.True(PooledDayEffect.TestByLot(small).IsExact);
        var (one, other) = (PooledDayEffect.TestByLot(large, 1), PooledDayEffect.TestByLot(large, 2));
        Assert.False(one.IsExact);
        Assert.Equal(10_000, one.DrawsExamined);
        Assert.Equal(one.PTwoSided!.Value, other.PTwoSided!.Value, 0.03);
        Assert.Equal(one.Interval(0.9)!.Lower, other.Interval(0.9)!.Lower, 0.6);
        Assert.Equal(one.PTwoSided, PooledDayEffect.TestByLot(large, 1).PTwoSided);
    }

    [Fact]
    public void Finds_over_ten_clients_an_effect_that_none_of_them_can_show()
    {
        var clients = Clients(10, weeks: 5, gain: 10);

        var test = PooledDayEffect.TestByLot(clients);

        Assert.Equal(LotStatus.Ok, test.Status);
        Assert.InRange(test.PTwoSided!.Value, 0, 0.01);
        Assert.InRange(test.Interval(0.95)!.Upper - test.Interval(0.95)!.Lower, 4, 16);
        Assert.True(test.Interval(0.95)!.Contains(-10));
    }

    [Fact]
    public void Holds_its_level_when_there_is_no_effect()
    {
        var small = Enumerable
            .Range(0, 300)
            .Select(run =>
                PooledDayEffect
                    .TestByLot([Client("a", 2 * run, 2, missing: 0.2), Client("b", (2 * run) + 1, 2, missing: 0.2)])
                    .PTwoSided
            )
            .Count(p => p <= 0.05);

        // At most 5 % and three standard errors of 300 runs.
        Assert.InRange(small / 300.0, 0, 0.05 + 0.038);
    }

    [Fact]
    public void Is_the_same_whatever_the_order_of_the_clients()
    {
        var clients = Clients(4, weeks: 5, gain: 5);

        var (test, turned) = (PooledDayEffect.TestByLot(clients), PooledDayEffect.TestByLot([.. clients.Reverse()]));

        Assert.Equal(test.PTwoSided, turned.PTwoSided);
        Assert.Equal(test.Interval(0.95), turned.Interval(0.95));
    }

    [Fact]
    public void Leaves_out_and_names_who_cannot_take_part()
    {
        var ada = Client("Ada", 1, 3);
        var bea = Client("Bea", 2, 3) with { Schedule = ada.Schedule.Design.Recall([1, 2]) };
        var cem = Client("Cem", 3, 3) with { Series = DailySeries.Of([]) };

        var test = PooledDayEffect.TestByLot([cem, bea, ada]);

        Assert.Equal(["Ada"], test.Clients);
        Assert.Contains(new("Bea", LotStatus.Refused), test.LeftOut);
        Assert.Contains(new("Cem", LotStatus.CannotEstimate), test.LeftOut);
        Assert.Throws<ArgumentException>(() => PooledDayEffect.TestByLot([ada, ada]));
    }

    private static void CompareWithEveryPair(int seed)
    {
        var (ada, bea) = (Client("Ada", seed, 1), Client("Bea", seed + 1, 2));
        var test = PooledDayEffect.TestByLot([bea, ada]);
        double Statistic(LotClient client, IEnumerable<int> days) =>
            DayEffect.TestByLot(client.Series, client.Schedule.Design.Recall(days)).Statistic!.Value;
        var observed = Statistic(ada, ada.Schedule.Days) + Statistic(bea, bea.Schedule.Days);
        var pairs = (
            from one in ada.Schedule.Design.Enumerate()
            from other in bea.Schedule.Design.Enumerate()
            select Statistic(ada, one) + Statistic(bea, other)
        ).ToArray();

        Assert.Equal(pairs.Length, test.DrawsExamined);
        Assert.Equal(observed / 2, test.Statistic!.Value, 1e-12);
        Assert.Equal(pairs.Count(sum => sum >= observed - 1e-9) / (double)pairs.Length, test.PGreater!.Value, 1e-12);
        Assert.Equal(pairs.Count(sum => sum <= observed + 1e-9) / (double)pairs.Length, test.PLess!.Value, 1e-12);
    }

    private static LotClient[] Clients(int count, int weeks, double gain) =>
        [.. Enumerable.Range(0, count).Select(i => Client($"c{i}", 100 + i, weeks, gain))];

    private static LotClient Client(string name, int seed, int weeks, double gain = 0, double missing = 0)
    {
        var schedule = Some.Design(weeks).Draw((ulong)seed);
        return new(name, Some.Series(schedule, new((ulong)seed + 500), 0.2, gain, missing), schedule);
    }
}
