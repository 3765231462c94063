using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Repose.SingleCase.Tests;

public sealed class AProportion
{
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, 11)];

    [Theory, MemberData(nameof(Rows))]
    public void Has_the_intervals_of_the_reference(int row)
    {
        var reference = ReferenceCase.Read("prop/p01_wilson");
        var expected = reference.Root.GetProperty("expected")[row];
        var proportion = Proportion.Of(expected.GetProperty("x").GetInt32(), expected.GetProperty("n").GetInt32());
        if (expected.TryGetProperty("status", out _))
        {
            Assert.Equal(EstimateStatus.CannotEstimate, proportion.Status);
            Assert.Null(proportion.Share);
            Assert.Null(proportion.Wilson);
            Assert.Null(proportion.ClopperPearson);
            Assert.Null(proportion.Jeffreys);
            return;
        }

        var tolerance = reference.Tolerance("abs");
        Assert.Equal(EstimateStatus.Ok, proportion.Status);
        Assert.Equal(expected.GetProperty("p").GetDouble(), proportion.Share!.Value, tolerance);
        Near(expected.GetProperty("wilson95"), proportion.Wilson!, tolerance);
        Near(expected.GetProperty("clopper_pearson95"), proportion.ClopperPearson!, tolerance);
        Near(expected.GetProperty("jeffreys95"), proportion.Jeffreys!, tolerance);
    }

    [Fact]
    public void Has_intervals_within_0_and_1_that_cover_it_and_widen_with_the_level() =>
        Holds(
            (count, total) =>
            {
                var (narrow, wide) = (Proportion.Of(count, total, 0.8), Proportion.Of(count, total, 0.99));
                (ConfidenceBounds, ConfidenceBounds)[] pairs =
                [
                    (narrow.Wilson!, wide.Wilson!),
                    (narrow.ClopperPearson!, wide.ClopperPearson!),
                    (narrow.Jeffreys!, wide.Jeffreys!),
                ];
                foreach (var (inner, outer) in pairs)
                {
                    Assert.True(outer.Lower >= 0 && outer.Upper <= 1);
                    Assert.True(outer.Lower <= inner.Lower && inner.Upper <= outer.Upper);
                    Assert.True(outer.Lower < outer.Upper);
                    Assert.True(inner.Contains(narrow.Share!.Value));
                }
            }
        );

    [Fact]
    public void Of_those_who_have_not_is_the_mirror_image() =>
        Holds(
            (count, total) =>
            {
                var (have, lack) = (Proportion.Of(count, total), Proportion.Of(total - count, total));
                Assert.Equal(have.Wilson!.Lower, 1 - lack.Wilson!.Upper, 1e-12);
                Assert.Equal(have.ClopperPearson!.Lower, 1 - lack.ClopperPearson!.Upper, 1e-12);
                Assert.Equal(have.Jeffreys!.Upper, 1 - lack.Jeffreys!.Lower, 1e-12);
            }
        );

    [Fact]
    public void Of_a_million_is_known_closely()
    {
        var proportion = Proportion.Of(250_000, 1_000_000);

        Assert.InRange(proportion.Wilson!.Upper - proportion.Wilson.Lower, 0.001, 0.002);
        Assert.Equal(proportion.Wilson.Lower, proportion.ClopperPearson!.Lower, 1e-5);
        Assert.Equal(proportion.Wilson.Lower, proportion.Jeffreys!.Lower, 1e-5);
    }

    [Fact]
    public void Refuses_nonsense()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Of(-1, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Of(6, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Of(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Of(0, 0, 1));
    }

    private static void Near(JsonElement expected, ConfidenceBounds actual, double tolerance)
    {
        Assert.Equal(expected[0].GetDouble(), actual.Lower, tolerance);
        Assert.Equal(expected[1].GetDouble(), actual.Upper, tolerance);
    }

    private static void Holds(Action<int, int> law) =>
        Prop.ForAll(
                Gen.Choose(1, 300)
                    .SelectMany(total => Gen.Choose(0, total).Select(count => (count, total)))
                    .ToArbitrary(),
                drawn => law(drawn.count, drawn.total)
            )
            .Check(Some.Quick(200));
}
