using System.Net;
using Microsoft.EntityFrameworkCore;
using Repose.Testing;
using Repose.Web.Tests.Desk;

namespace Repose.Web.Tests.Measurements;

public sealed class MeasuringAClient
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Draws_values_over_time_with_what_they_cannot_show(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        using var ana = await server.AsTherapist(practice);
        var address = $"/desk/clients/{client.Id}/measures";

        await Keep(
            ana,
            address,
            "here",
            "Here",
            ("What", "finger-to-floor|cm"),
            ("Value", "31,5"),
            ("On", "2026-09-01")
        );
        var answer = await Keep(ana, address, "here", "Here", ("What", "finger-to-floor|cm"), ("Value", "22"));
        await Keep(ana, address, "here", "Here", ("What", "hip-flexion|degrees"), ("Value", "95"), ("Side", "Left"));
        await Keep(ana, address, "here", "Here", ("What", "hip-flexion|degrees"), ("Value", "101"), ("Side", "Right"));

        Assert.Equal($"{address}?said=kept", ADesk.To(answer));
        var page = await ana.Page(address);
        Assert.Equal(
            ["measure-finger-to-floor", "measure-hip-flexion"],
            page.QuerySelectorAll(".picture").Select(one => one.Id)
        );
        var picture = page.QuerySelector("#measure-finger-to-floor")!;
        Assert.Contains("It says nothing about sleep", picture.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 values, from 31.5 cm", picture.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, picture.QuerySelectorAll("tbody tr").Length);
        Assert.Contains(
            "right",
            page.QuerySelector("#measure-hip-flexion table")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_what_a_client_brings_as_it_was_told_and_in_one_unit(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        using var ana = await server.AsTherapist(practice);
        var address = $"/desk/clients/{client.Id}/measures";

        await Keep(
            ana,
            address,
            "brought",
            "Brought",
            ("What", "urinary-serotonin|nmol/mmol creatinine"),
            ("Value", "60"),
            ("Remark", "County laboratory")
        );

        var kept = await server.InDb(db => db.Measurements.SingleAsync());
        Assert.Equal((60, "nmol/mmol creatinine"), (kept.Told, kept.ToldIn));
        Assert.Equal(93.47, kept.Value, 0.01);
        var text = (await ana.Page(address)).QuerySelector("#measure-urinary-serotonin")!.TextContent;
        Assert.Contains("told as 60 nmol/mmol creatinine; County laboratory", text, StringComparison.Ordinal);
        Assert.Contains("It shows neither how somebody sleeps nor what massage does", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("finger-to-floor|cm", "many", "2026-10-12", "", "Write a number from 0 to 120 cm.")]
    [InlineData("finger-to-floor|cm", "121", "2026-10-12", "", "Write a number from 0 to 120 cm.")]
    [InlineData("finger-to-floor|cm", "-1", "2026-10-12", "", "Write a number from 0 to 120 cm.")]
    [InlineData("finger-to-floor|cm", "20", "2026-10-13", "", "today or before")]
    [InlineData("finger-to-floor|cm", "20", "", "", "today or before")]
    [InlineData("finger-to-floor|cm", "20", "2026-10-12", "Left", "This measure has no sides.")]
    [InlineData("hip-flexion|degrees", "90", "2026-10-12", "", "Say which side was measured.")]
    [InlineData("hip-flexion|cm", "90", "2026-10-12", "Left", "There is no such measure")]
    [InlineData("", "90", "2026-10-12", "Left", "There is no such measure")]
    public async Task Refuses_what_cannot_be_and_keeps_what_was_typed(
        string what,
        string value,
        string on,
        string side,
        string said
    )
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        using var ana = await server.AsTherapist(practice);
        var address = $"/desk/clients/{client.Id}/measures";

        var answer = await Keep(
            ana,
            address,
            "here",
            "Here",
            ("What", what),
            ("Value", value),
            ("On", on),
            ("Side", side),
            ("Remark", "Morning")
        );

        var page = await answer.Page();
        Assert.Contains(said, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Morning", page.QuerySelector("[name='Here.Remark']")!.GetAttribute("value"));
        Assert.Empty(await server.InDb(db => db.Measurements.ToListAsync()));
    }

    [Fact]
    public async Task Strikes_a_mistake_with_its_reason_and_draws_it_no_more()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        using var ana = await server.AsTherapist(practice);
        var address = $"/desk/clients/{client.Id}/measures";
        await Keep(ana, address, "here", "Here", ("What", "finger-to-floor|cm"), ("Value", "22"));

        await ana.Submit(
            await ana.Page(address),
            "strike",
            new Dictionary<string, string> { ["Form.Why"] = "Another client's." }
        );

        var page = await ana.Page(address);
        Assert.Empty(page.QuerySelectorAll(".picture"));
        Assert.Contains("Another client's.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_for_those_who_treat()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        using var desk = await server.AsDesk(practice);

        using var answer = await desk.GetAsync(new Uri($"/desk/clients/{client.Id}/measures", UriKind.Relative));

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> Keep(
        HttpClient browser,
        string address,
        string form,
        string prefix,
        params (string Name, string Value)[] typed
    ) =>
        await browser.Submit(
            await browser.Page(address),
            form,
            typed.ToDictionary(one => $"{prefix}.{one.Name}", one => one.Value)
        );
}
