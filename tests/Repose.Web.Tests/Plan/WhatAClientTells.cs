using Repose.Testing;

namespace Repose.Web.Tests.Plan;

public sealed class WhatAClientTells
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_off_the_plan_what_could_do_harm(string engine)
    {
        await using var plan = await APlan.Open(engine);
        await plan.Tell(("falls-risk", "yes"));

        Assert.Contains("could do harm", await APlan.Said(await plan.Propose("TR03")), StringComparison.Ordinal);
        Assert.Contains("could do harm", await APlan.Said(await plan.Ask("TR03")), StringComparison.Ordinal);
        Assert.Empty(await plan.Items());
        Assert.Contains(
            "Sit up quietly in bed",
            (await plan.Home.Page("/me/plan")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Is_asked_first_where_it_is_not_known()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        Assert.Contains(
            "Answer a few questions",
            (await plan.Home.Page("/me/plan")).Body!.TextContent,
            StringComparison.Ordinal
        );

        // Nothing was told yet.
        Assert.Contains("not answered yet", await APlan.Said(await plan.Propose("TR03")), StringComparison.Ordinal);
        // "Not sure" is no answer.
        await plan.Tell(("dementia", ""));
        Assert.Contains("not answered yet", await APlan.Said(await plan.Ask("TR03")), StringComparison.Ordinal);
        // A tip that is for everyone needs no answer.
        await plan.Propose("TR04");
        Assert.Single(await plan.Items());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Ends_at_once_what_it_speaks_against(string engine)
    {
        await using var plan = await APlan.Open(engine);
        await plan.Tell();
        await plan.Trying("TR08");
        await plan.Trying("TR06");

        await plan.Tell(("bipolar", "yes"));

        Assert.False((await plan.Item("TR08")).IsOpen);
        Assert.True((await plan.Item("TR06")).IsActive);
        Assert.Contains(
            "this could do harm, so it was taken off",
            (await plan.Home.Page("/me/plan")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Stops_an_agreement_to_what_was_proposed_before_it_was_told()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Tell();
        await plan.Propose("TR08");
        await plan.Tell(("eye-disease", ""));

        Assert.Contains(
            "not answered yet",
            await APlan.Said(await plan.ClientAgrees("TR08")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Sends_to_a_doctor_first()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Tell(("heart-disease", "yes"));
        await plan.Propose("TE01");

        Assert.Contains(
            "A doctor is to be asked first",
            await APlan.Said(await plan.ClientAgrees("TE01")),
            StringComparison.Ordinal
        );
        await plan.ClientAgrees("TE01", doctor: true);

        Assert.True((await plan.Item("TE01")).IsActive);
    }

    [Fact]
    public async Task Is_shown_to_those_who_treat_as_it_was_told_last()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Tell(("diabetes", "yes"));
        await plan.Tell(("diabetes", ""));

        var page = await plan.Ana.Page(plan.Desk);

        var asked = page.QuerySelectorAll("dt")
            .Single(one => one.TextContent.Contains("diabetes", StringComparison.Ordinal));
        Assert.Equal("not known", asked.NextElementSibling!.TextContent);
    }

    [Theory]
    [InlineData(12, 45, true)]
    [InlineData(12, 20, false)]
    [InlineData(9, 45, false)] // Too few nights to say.
    public async Task Puts_the_doctor_first_where_nights_show_the_pattern(int nights, int latency, bool isFirst)
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Nights(nights, latency);

        foreach (var page in new[] { await plan.Home.Page("/me/plan"), await plan.Ana.Page(plan.Desk) })
        {
            Assert.Equal(isFirst, page.Body!.TextContent.Contains("about CBT-I", StringComparison.Ordinal));
        }
    }
}
