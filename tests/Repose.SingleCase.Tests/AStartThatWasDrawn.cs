using FsCheck;
using FsCheck.Fluent;

namespace Repose.SingleCase.Tests;

public sealed class AStartThatWasDrawn
{
    [Fact]
    public void Gives_the_p_values_and_the_status_of_the_reference()
    {
        var reference = ReferenceCase.Read("rand/r19_startpoint_borckardt");
        var expected = reference.Root.GetProperty("expected");
        int[] starts =
        [
            .. reference.Root.GetProperty("spec").GetProperty("starts").EnumerateArray().Select(s => s.GetInt32()),
        ];
        var series = DailySeries.Of(
            reference.Rows.Select(row => new DailyValue(
                (int)ReferenceCase.Number(row["mt"]),
                ReferenceCase.Number(row["values"])
            ))
        );
        var drawn = reference.Rows.First(row => string.Equals(row["phase"], "B", StringComparison.Ordinal));

        var test = StartPoint.Test(
            series,
            StartDesign.Of(starts[0], starts[1]).Recall((int)ReferenceCase.Number(drawn["mt"]))
        );

        Assert.Equal("cannot_tell_design", reference.Status);
        Assert.Equal(LotStatus.CannotTellDesign, test.Status);
        Assert.Equal(expected.GetProperty("n").GetInt32(), test.DrawsExamined);
        Assert.Equal(expected.GetProperty("stat").GetDouble(), test.Statistic!.Value, 1e-12);
        Assert.Equal(expected.GetProperty("p_less").GetDouble(), test.PLess!.Value, 1e-12);
        Assert.Equal(expected.GetProperty("p_greater").GetDouble(), test.PGreater!.Value, 1e-12);
        Assert.Equal(expected.GetProperty("mean_dist").GetDouble(), test.MeanOfDraws!.Value, 1e-12);
        Assert.Equal(
            expected.GetProperty("z").GetDouble(),
            (test.Statistic.Value - test.MeanOfDraws.Value) / test.DeviationOfDraws!.Value,
            1e-9
        );
    }

    [Fact]
    public void Can_show_with_three_clients_what_one_never_can()
    {
        var one = StartPoint.Test([Client("Ada", 1, 400)]);
        var three = StartPoint.Test([Client("Ada", 1, 400), Client("Bea", 2, 400), Client("Cem", 3, 400)]);

        Assert.Equal(LotStatus.CannotTellDesign, one.Status);
        Assert.InRange(one.PTwoSided!.Value, 0.25, 1);
        Assert.Equal(LotStatus.Ok, three.Status);
        Assert.True(three.IsExact);
        Assert.Equal(512, three.DrawsExamined);
        Assert.InRange(three.PTwoSided!.Value, 0, 0.02);
        Assert.True(three.Interval(0.95)!.Contains(-400));
    }

    [Fact]
    public void Is_the_same_whatever_the_order_of_the_clients()
    {
        StartClient[] clients = [.. Enumerable.Range(0, 9).Select(i => Client($"c{i}", (ulong)i, 10))];

        var test = StartPoint.Test(clients);
        var turned = StartPoint.Test([.. clients.Reverse()]);

        Assert.False(test.IsExact);
        Assert.Equal(10_000, test.DrawsExamined);
        Assert.Equal(1UL, test.Seed);
        Assert.Equal(test.PTwoSided, turned.PTwoSided);
        Assert.Equal(test.Interval(0.95), turned.Interval(0.95));
        Assert.Equal(test.Clients, turned.Clients);
    }

    [Fact]
    public void Moves_its_interval_with_an_effect_that_is_added() =>
        Prop.ForAll(
                Some.Seeds,
                seed =>
                {
                    var (plain, raised) = (Two(seed, 0), Two(seed, -7));

                    Assert.Equal(plain.Estimate!.Value + 7, raised.Estimate!.Value, 1e-9);
                    Assert.Equal(plain.Interval(0.8)!.Lower + 7, raised.Interval(0.8)!.Lower, 1e-9);
                    Assert.Equal(plain.Interval(0.8)!.Upper + 7, raised.Interval(0.8)!.Upper, 1e-9);
                }
            )
            .Check(Some.Quick(20));

    [Fact]
    public void Is_rarely_called_extreme_when_nothing_happened()
    {
        var runs = Enumerable
            .Range(0, 400)
            .Select(run =>
                StartPoint.Test([Client("a", (ulong)(2 * run) + 9, 0), Client("b", (ulong)(2 * run) + 10, 0)]).PTwoSided
            );

        // At most 5 % and three standard errors of 400 runs.
        Assert.InRange(runs.Count(p => p <= 0.05) / 400.0, 0.005, 0.05 + 0.033);
    }

    [Fact]
    public void Names_who_cannot_take_part_and_why()
    {
        var flat = DailySeries.Of(Enumerable.Range(1, 10).Select(day => new DailyValue(day, 3)));
        var design = StartDesign.Of(15, 22);

        var test = StartPoint.Test([
            Client("Ada", 1, 40),
            new("Bea", flat, design.Recall(40)),
            new("Cem", flat, design.Recall(15)),
        ]);

        Assert.Equal(["Ada"], test.Clients);
        Assert.Equal(
            [new LeftOutOfTest("Bea", LotStatus.Refused), new LeftOutOfTest("Cem", LotStatus.CannotEstimate)],
            test.LeftOut
        );
    }

    [Fact]
    public void Is_refused_when_nobody_can_take_part()
    {
        var client = Client("Ada", 1, 0);

        Assert.Equal(LotStatus.CannotEstimate, StartPoint.Test([]).Status);
        Assert.Equal(
            LotStatus.Refused,
            StartPoint.Test([client with { Start = client.Start.Design.Recall(99) }]).Status
        );
        Assert.Throws<ArgumentException>(() => StartPoint.Test([client, client]));
        Assert.Throws<ArgumentException>(() => StartDesign.Of(8, 7));
    }

    [Fact]
    public void Shows_nothing_when_values_do_not_vary()
    {
        var flat = DailySeries.Of(Enumerable.Range(1, 60).Select(day => new DailyValue(day, 3)));
        var start = StartDesign.Of(15, 22).Draw(4);

        var test = StartPoint.Test([new("Ada", flat, start), new("Bea", flat, start)]);

        Assert.Equal(LotStatus.NoVariance, test.Status);
        Assert.Equal(1, test.PTwoSided);
        Assert.Null(test.Interval(0.95));
    }

    [Fact]
    public void Is_drawn_evenly_and_again_the_same()
    {
        var design = StartDesign.Of(14, 21);

        var days = Enumerable.Range(0, 8000).Select(seed => design.Draw((ulong)seed).Day).ToArray();

        Assert.All(days.CountBy(day => day), day => Assert.InRange(day.Value, 880, 1120));
        Assert.Equal(8, days.Distinct().Count());
        Assert.Equal(design.Draw(77), design.Draw(77));
        Assert.True(design.Draw(77).IsAdmissible);
        Assert.False(design.Recall(22).IsAdmissible);
    }

    /// <summary>49 days with a start drawn from days 15 to 22, after which values are lower by the gain.</summary>
    private static StartClient Client(string name, ulong seed, double gain)
    {
        var (start, errors) = (StartDesign.Of(15, 22).Draw(seed), new Noise(seed + 1000).Serial(49, 0.3));
        return new(
            name,
            DailySeries.Of(
                errors.Select((error, i) => new DailyValue(i + 1, 60 + (20 * error) - (i + 1 >= start.Day ? gain : 0)))
            ),
            start
        );
    }

    private static DrawTest Two(int seed, double gain) =>
        StartPoint.Test([Client("a", (ulong)seed, gain), Client("b", (ulong)seed + 1, gain)]);
}
