using FsCheck;
using FsCheck.Fluent;

namespace Repose.SingleCase.Tests;

public sealed class AStreamingPool
{
    private const double Close = 1e-9;

    [Theory, MemberData(nameof(PoolingClients.Cases), MemberType = typeof(PoolingClients))]
    public void Says_the_same_as_the_list_of_clients_of_a_reference(string name) =>
        Agrees(PoolingClients.Answer(ReferenceCase.Read(name)));

    [Fact]
    public void Says_the_same_as_any_list_of_clients() =>
        Prop.ForAll(Some.Seeds, seed => Agrees(APooledAnswer.Pool(APooledAnswer.SomeClients(seed))))
            .Check(Some.Quick(40));

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.01)]
    [InlineData(0.1)]
    [InlineData(10)]
    [InlineData(100)]
    public void Says_the_same_however_sure_the_clients_are(double errors) =>
        Agrees(
            APooledAnswer.Pool([
                .. APooledAnswer
                    .SomeClients(10)
                    .Select(c => ClientEffect.Of(c.Client, c.Estimate, c.Variance * errors * errors)),
            ]),
            1e-6
        );

    [Fact]
    public void Is_the_same_to_the_last_bit_in_every_order_and_however_it_was_merged() =>
        Prop.ForAll(
                Some.Seeds,
                seed =>
                {
                    var noise = new Noise((ulong)seed);
                    var clients = Many(2500, seed).OrderBy(_ => noise.Fraction()).ToArray();
                    var (left, right, middle) = (Empty(), Empty(), Empty());
                    Add(left, clients[..700]);
                    Add(middle, clients[700..1900]);
                    Add(right, clients[1900..]);
                    var whole = Empty();
                    Add(whole, Many(2500, seed));

                    middle.Merge(right);
                    middle.Merge(left);

                    Assert.Equal(whole.ToJson(), middle.ToJson());
                    Assert.Equal(whole.Answer().Trace, middle.Answer().Trace);
                    Assert.Equal(
                        whole.Answer().Posterior!.Mean.Interval(0.95),
                        middle.Answer().Posterior!.Mean.Interval(0.95)
                    );
                }
            )
            .Check(Some.Quick(5));

    [Fact]
    public void Goes_through_json_to_another_machine_and_back()
    {
        var (here, there) = (Empty(), Empty());
        Add(here, Many(10, 1));
        Add(there, Many(1500, 2));

        var read = StreamingPool.FromJson(there.ToJson());
        read.Merge(here);
        here.Merge(there);

        Assert.Equal(here.ToJson(), read.ToJson());
        Assert.Equal(1510, read.Clients);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"schema":"repose-answer","version":1}""")]
    [InlineData("""{"schema":"repose-pool","version":2}""")]
    [InlineData(
        """{"schema":"repose-pool","version":1,"mid":20,"direction":"LowerIsBetter","strength":"ByLot","clients":1,"weights":["x"],"weighted":[],"squares":[]}"""
    )]
    public void Is_refused_when_the_json_is_something_else(string json) =>
        Assert.Throws<FormatException>(() => StreamingPool.FromJson(json));

    [Fact]
    public void Finds_mean_and_spread_of_a_hundred_thousand_clients()
    {
        var pool = Empty();
        Add(pool, Many(100_000, 7));

        var posterior = pool.Answer().Posterior!;

        Assert.Equal(-12, posterior.Mean.Mean, 0.2);
        Assert.Equal(7, posterior.SpreadMean, 0.2);
        Assert.InRange(posterior.Mean.StandardDeviation, 0.02, 0.05);
    }

    [Fact]
    public void Agrees_with_the_list_when_so_many_clients_agree_that_the_spread_is_known_to_a_hair()
    {
        var clients = Many(20_000, 3).ToArray();

        Agrees(APooledAnswer.Pool(clients), 1e-8);
    }

    [Fact]
    public void May_be_added_to_after_it_has_answered()
    {
        var (asked, silent) = (Empty(), Empty());
        Add(asked, Many(5, 1));
        Assert.Equal(5, asked.Answer().Clients);
        Add(asked, Many(7, 2));
        Add(silent, [.. Many(5, 1), .. Many(7, 2)]);

        Assert.Equal(silent.ToJson(), asked.ToJson());
    }

    [Theory]
    [InlineData(0, PoolStatus.CannotPool)]
    [InlineData(1, PoolStatus.CannotPool)]
    [InlineData(2, PoolStatus.Ok)]
    public void Has_the_same_gates(int clients, PoolStatus status)
    {
        var pool = Empty();
        Add(pool, Many(clients, 1));
        var answer = pool.Answer();

        Assert.Equal(status, answer.Status);
        Assert.Equal(APooledAnswer.Pool([.. Many(clients, 1)]).Gates, answer.Gates);
        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, double.NaN)]
    [InlineData(double.NaN, 1)]
    [InlineData(1e9, 1)]
    [InlineData(1, 1e12)]
    [InlineData(1, 1e-9)]
    public void Refuses_a_client_out_of_all_proportion_and_stays_as_it_was(double estimate, double variance)
    {
        var pool = Empty();

        Assert.Throws<ArgumentException>(() => pool.Add(estimate, variance));

        Assert.Equal(0, pool.Clients);
    }

    [Fact]
    public void Adds_up_only_with_one_that_asks_the_same() =>
        Assert.Throws<ArgumentException>(() => Empty().Merge(new(21, Direction.LowerIsBetter)));

    /// <summary>Clients whose effects are N(-12, 7²), with standard errors from 3 to 12.</summary>
    internal static IEnumerable<ClientEffect> Many(int count, int seed)
    {
        var noise = new Noise((ulong)seed);
        for (var i = 0; i < count; i++)
        {
            var error = 3 + (9 * noise.Fraction());
            yield return ClientEffect.WithStandardError(
                $"{seed}-{i}",
                -12 + (7 * noise.Normal()) + (error * noise.Normal()),
                error
            );
        }
    }

    private static StreamingPool Empty() => new(20, Direction.LowerIsBetter);

    private static void Add(StreamingPool pool, IEnumerable<ClientEffect> clients)
    {
        foreach (var client in clients)
        {
            pool.Add(client);
        }
    }

    private static void Agrees(PooledAnswer list, double tolerance = Close)
    {
        var mid = list.Trace.Question.Contains("0.5", StringComparison.Ordinal) ? 0.5 : 20;
        var pool = new StreamingPool(mid, Direction.LowerIsBetter);
        Add(pool, list.Shrunken.Select(client => client.Own));
        var streamed = pool.Answer();

        Assert.Equal(list.Verdict, streamed.Verdict);
        var (expected, actual) = (list.Posterior!, streamed.Posterior!);
        Near(expected.Mean.Mean, actual.Mean.Mean);
        Near(expected.Mean.Interval(0.95).Lower, actual.Mean.Interval(0.95).Lower);
        Near(expected.NextClient.Interval(0.95).Upper, actual.NextClient.Interval(0.95).Upper);
        Near(expected.SpreadMean, actual.SpreadMean);
        Near(expected.ChanceOfNextMattering, actual.ChanceOfNextMattering);
        Near(expected.ChanceOfMeanMattering, actual.ChanceOfMeanMattering);
        Near(list.Shrunken[0].Posterior.Mean, actual.Shrink(list.Shrunken[0].Own).Posterior.Mean);

        void Near(double one, double other) => Assert.Equal(one, other, tolerance * Math.Max(1, Math.Abs(one)));
    }
}
