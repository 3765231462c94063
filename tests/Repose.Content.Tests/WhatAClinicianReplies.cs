using FsCheck;
using FsCheck.Fluent;

namespace Repose.Content.Tests;

/// <summary>What replies and reasons do to a decision, and what they never do.</summary>
public class WhatAClinicianReplies
{
    private static ScreeningBook Book => ContentLibrary.Shipped.Screening;

    private static ScreeningDecision With(params string[] flags) =>
        Screen.Run(Book, flags.Aggregate(Facts.None, (facts, flag) => facts.With(flag, yes: true)));

    private static ClinicianWord Agrees(params string[] covers) => new(covers, true, false, PlanEffects.None);

    [Fact]
    public void Lifts_the_stop_and_keeps_the_rules_own_limits()
    {
        var standing = Standing.Of(With("bleeding-disorder"), [Agrees("V05")], []);

        Assert.False(standing.Effects.StopsBooking);
        Assert.Equal((1, ScreeningOutcome.Modify), (standing.Effects.Pressure, standing.Outcome));
        Assert.Equal(HowItStands.Cleared, Assert.Single(standing.Rules).How);
    }

    [Fact]
    public void Adds_its_limits()
    {
        var word = Agrees("K05") with
        {
            Limits = new() { Pressure = 2, LongestMinutes = 30 },
        };
        var standing = Standing.Of(With("unstable-heart"), [word], []);

        Assert.Equal((2, 30), (standing.Effects.Pressure, standing.Effects.LongestMinutes));
    }

    [Fact]
    public void Lifts_the_rules_own_limits_where_it_says_so()
    {
        var word = Agrees("V02") with { LiftsEffects = true };
        var standing = Standing.Of(With("recent-clot"), [word], []);

        Assert.Empty(standing.Effects.LeftOutTags);
        // The rule on the risk of clots is another one, and stays.
        Assert.Equal(["legs"], standing.Effects.GlidingOnly);
    }

    [Fact]
    public void Stops_the_booking_where_it_is_not_now()
    {
        var standing = Standing.Of(With("aneurysm"), [Agrees("V08") with { Agrees = false }], ["V08"]);

        Assert.True(standing.Effects.StopsBooking);
        Assert.Equal(ScreeningOutcome.Defer, standing.Outcome);
    }

    [Fact]
    public void Stops_the_booking_though_no_rule_does_where_it_is_about_massage_as_a_whole()
    {
        var no = Agrees(ClinicianWord.Whole) with { Agrees = false };
        var standing = Standing.Of(With(), [no], []);

        Assert.True(standing.IsRefused);
        Assert.Equal((true, ScreeningOutcome.Defer), (standing.Effects.StopsBooking, standing.Outcome));
        // The newer one counts, here as elsewhere.
        Assert.False(Standing.Of(With(), [Agrees(ClinicianWord.Whole), no], []).Effects.StopsBooking);
    }

    [Fact]
    public void Brings_its_limits_though_no_rule_applies_and_lifts_no_other_rule()
    {
        var word = Agrees(ClinicianWord.Whole) with { Limits = new() { Pressure = 2 } };

        var none = Standing.Of(With(), [word], []);
        Assert.Equal((2, ScreeningOutcome.Modify), (none.Effects.Pressure, none.Outcome));
        Assert.True(Standing.Of(With("unstable-heart"), [word], []).Effects.StopsBooking);
    }

    [Fact]
    public void Counts_only_once_the_newer_of_two()
    {
        var words = new[] { Agrees("K05") with { Agrees = false }, Agrees("K05") };

        Assert.True(Standing.Of(With("unstable-heart"), words, []).Effects.StopsBooking);
        Assert.False(Standing.Of(With("unstable-heart"), [.. words.Reverse()], []).Effects.StopsBooking);
    }

    [Fact]
    public void Does_not_lift_what_no_clinician_is_asked_about() =>
        Assert.True(Standing.Of(With("fever"), [Agrees("I01")], []).Effects.StopsBooking);

    [Fact]
    public void Leaves_an_outcome_as_it_is_where_the_practice_goes_on_with_a_reason()
    {
        var standing = Standing.Of(With("fever"), [], ["I01"]);

        Assert.False(standing.Effects.StopsBooking);
        Assert.Equal(ScreeningOutcome.Defer, standing.Outcome);
        Assert.Equal(HowItStands.Overridden, Assert.Single(standing.Rules).How);
    }

    [Fact]
    public void Never_lifts_an_emergency()
    {
        var everything = Book.Rules.Select(rule => rule.Id).ToArray();
        Prop.ForAll(
                Gen.Elements<ScreeningFact>(Book.Facts.Where(fact => fact.Kind == FactKind.YesNo))
                    .ArrayOf(12)
                    .ToArbitrary(),
                facts =>
                {
                    var decision = With([.. facts.Select(fact => fact.Id)]);
                    var standing = Standing.Of(decision, [Agrees(everything) with { LiftsEffects = true }], everything);
                    return decision.Outcome != ScreeningOutcome.Emergency
                        || (standing.Outcome == ScreeningOutcome.Emergency && standing.Effects.StopsBooking);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("fever", "yes", 3, "yes")]
    [InlineData("fever", "yes", 4, null)]
    [InlineData("varicose-veins", "yes", 4000, "yes")]
    [InlineData("pregnancy-week", "12", 15, "14")]
    [InlineData("pregnancy-week", "44", 90, "45")]
    [InlineData("age", "74", 366, "75")]
    [InlineData("age", "74", -2, "74")]
    [InlineData("age", "old", 1, null)]
    public void Is_about_answers_that_lapse_or_grow_with_time(string fact, string told, int days, string? now) =>
        Assert.Equal(now, Book.Fact(fact)!.After(FactAnswer.Kept(told), days)?.Text);
}
