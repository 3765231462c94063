namespace Repose.Content.Tests;

/// <summary>Tips and screening ask about some of the same things.</summary>
public class WhatIsToldOnce
{
    private static ConditionLink Link(string condition) =>
        ContentLibrary.Shipped.ConditionLinks.Single(link => link.Condition.Id == condition);

    [Fact]
    public void Is_known_to_screening_where_a_tip_asked_it()
    {
        Assert.True(Link("bipolar").Tell(true)["bipolar"]!.IsYes);
        Assert.True(Link("bipolar").Tell(false)["bipolar"]!.IsNo);
        Assert.True(Link("untreated-apnoea").Tell(true)["breathing-pauses"]!.IsYes);
        // Breathing that stops and is treated stops all the same.
        Assert.Empty(Link("untreated-apnoea").Tell(false).Known);
    }

    [Theory]
    [InlineData("late-pregnancy", 27, null)]
    [InlineData("late-pregnancy", 28, true)]
    public void Is_known_to_tips_where_screening_shows_it(string condition, int week, bool? known) =>
        Assert.Equal(known, Link(condition).Known(Facts.None.With("pregnancy-week", week)));

    [Fact]
    public void Is_a_yes_where_anything_shows_it()
    {
        var facts = Facts.None.With("acts-out-dreams", yes: false).With("sleep-injury", yes: true);

        Assert.True(Link("parasomnia").Known(facts));
        Assert.Equal(["sleep-injury"], Link("parasomnia").Because(facts));
        Assert.False(Link("parasomnia").Known(facts.Without("sleep-injury")));
        Assert.Null(Link("parasomnia").Known(Facts.None));
    }

    [Fact]
    public void Blocks_no_tip_by_a_fact_that_its_condition_does_not_know()
    {
        // Each tip that a rule blocks is blocked by the same answer on the page of the plan too.
        foreach (var link in ContentLibrary.Shipped.ConditionLinks.Where(one => one.SameAs is not null))
        {
            var effects = Screen.Run(ContentLibrary.Shipped.Screening, link.Tell(true)).Effects;
            Assert.All(
                effects.BlockedTips.Select(id => ContentLibrary.Shipped.Tip(id)!),
                tip => Assert.True(tip.IsNotFor([link.Condition.Id]), $"{tip.Id} suits {link.Condition.Id}.")
            );
        }
    }
}
