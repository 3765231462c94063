using System.Net;
using Microsoft.EntityFrameworkCore;
using Repose.Testing;

namespace Repose.Web.Tests.Setup;

public class AProtocol
{
    private const string Shipped = "/protocols/lbp-sleep-10x30";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_copied_and_changed_into_versions_that_stay_as_they_were(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var owner = await server.AsOwner(practice);
        var copy = (await SetupPage.Open(owner, $"{Shipped}/copy")).Form("protocol");

        var made = await copy.Set("Form.Name", "Evening hour").Set("Form.Do", "save").Send();
        var own = await server.InDb(db => db.OwnProtocols.SingleAsync());
        Assert.Equal($"/practice/setup/protocols/{own.Id}?saved=yes", made.Leads);
        var change = (await SetupPage.Open(owner, $"/protocols/{own.Id}/change")).Form("protocol");
        var changed = await change.Set("Form.Steps[1].Technique", "Slow kneading").Set("Form.Do", "save").Send();

        Assert.Equal("", changed.Wrong);
        var versions = await server.InDb(db => db.OwnProtocolVersions.OrderBy(one => one.Number).ToListAsync());
        Assert.Equal([1, 2], versions.Select(one => one.Number));
        Assert.DoesNotContain("Slow kneading", versions[0].Text, StringComparison.Ordinal);
        var old = await SetupPage.Open(owner, $"/protocols/{own.Id}?version=1");
        Assert.Contains("Kneading and pressing", old.Text, StringComparison.Ordinal);
        // What is described otherwise is the study's no more.
        var row = (await SetupPage.Open(owner, $"/protocols/{own.Id}"))
            .Document.QuerySelectorAll("tbody tr")
            .Single(one => one.TextContent.Contains("Slow kneading", StringComparison.Ordinal));
        Assert.Contains("ours", row.TextContent, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<Exception>(() =>
            server.InDb(db => db.Database.ExecuteSqlRawAsync("UPDATE own_protocol_version SET text = ''"))
        );
        await Assert.ThrowsAnyAsync<Exception>(() =>
            server.InDb(db => db.Database.ExecuteSqlRawAsync("DELETE FROM own_protocol_version"))
        );
    }

    [Fact]
    public async Task Whose_minutes_do_not_add_up_is_told_by_how_many_and_loses_nothing_that_was_typed()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var owner = await server.AsOwner(await APractice.Open(server));
        var copy = (await SetupPage.Open(owner, $"{Shipped}/copy")).Form("protocol");

        var refused = await copy.Set("Form.Name", "Typed with care")
            .Set("Form.Steps[1].Minutes[0]", "8")
            .Set("Form.Steps[2].Cue", "like rain")
            .Set("Form.Do", "save")
            .Send();

        Assert.Contains(
            "The steps of the session of 30 minutes add up to 33: 3 minutes too many.",
            refused.Wrong,
            StringComparison.Ordinal
        );
        var again = refused.Form("protocol");
        Assert.Equal("Typed with care", again.Value("Form.Name"));
        Assert.Equal(("8", "like rain"), (again.Value("Form.Steps[1].Minutes[0]"), again.Value("Form.Steps[2].Cue")));
        Assert.Equal(0, await server.InDb(db => db.OwnProtocolVersions.CountAsync()));
        var saved = await again.Set("Form.Steps[1].Minutes[0]", "5").Set("Form.Do", "save").Send();
        Assert.Equal("", saved.Wrong);
        Assert.NotNull(saved.Leads);
    }

    [Fact]
    public async Task Gets_and_loses_steps_without_a_script()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var owner = await server.AsOwner(await APractice.Open(server));
        var copy = (await SetupPage.Open(owner, $"{Shipped}/copy")).Form("protocol");

        var added = (await copy.Set("Form.Name", "Half typed").Set("Form.Do", "add 1").Send()).Form("protocol");
        Assert.Equal(("Half typed", "N1"), (added.Value("Form.Name"), added.Value("Form.Steps[1].Id")));
        Assert.Equal("P1", added.Value("Form.Steps[2].Id"));
        var up = (await added.Set("Form.Do", "up 1").Send()).Form("protocol");
        Assert.Equal(("N1", "X0"), (up.Value("Form.Steps[0].Id"), up.Value("Form.Steps[1].Id")));
        var gone = (await up.Set("Form.Do", "remove 0").Send()).Form("protocol");
        Assert.Equal("X0", gone.Value("Form.Steps[0].Id"));
    }

    [Fact]
    public async Task Is_refused_field_by_field()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var owner = await server.AsOwner(await APractice.Open(server));
        var copy = (await SetupPage.Open(owner, $"{Shipped}/copy")).Form("protocol");

        var refused = await copy.Set("Form.Steps[1].Regions", "upper-back, tail")
            .Set("Form.Steps[2].Fallback", "S1, Z9")
            .Set("Form.Steps[3].Id", "P1")
            .Set("Form.Firmest", "1")
            .Set("Form.Do", "save")
            .Send();

        Assert.Contains("The body map has no area “tail”.", refused.Wrong, StringComparison.Ordinal);
        Assert.Contains("There is no step “Z9”.", refused.Wrong, StringComparison.Ordinal);
        Assert.Contains("Another step has this name.", refused.Wrong, StringComparison.Ordinal);
        Assert.Contains("It is lighter than the lightest.", refused.Wrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_one_owner_is_not_written_over_by_a_second_who_opened_it_before()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var owner = await server.AsOwner(await APractice.Open(server));
        await (await SetupPage.Open(owner, $"{Shipped}/copy")).Form("protocol").Set("Form.Do", "save").Send();
        var own = await server.InDb(db => db.OwnProtocols.SingleAsync());
        var first = (await SetupPage.Open(owner, $"/protocols/{own.Id}/change")).Form("protocol");
        var second = (await SetupPage.Open(owner, $"/protocols/{own.Id}/change")).Form("protocol");
        await first.Set("Form.Name", "First").Set("Form.Do", "save").Send();

        var refused = await second.Set("Form.Name", "Second").Set("Form.Do", "save").Send();

        Assert.Contains("Somebody has saved version 2", refused.Wrong, StringComparison.Ordinal);
        Assert.Equal("Second", refused.Form("protocol").Value("Form.Name"));
        await refused.Set("Form.Do", "save").Send();
        Assert.Equal(3, await server.InDb(db => db.OwnProtocolVersions.CountAsync()));
    }

    [Fact]
    public async Task Can_be_followed_by_a_service_and_is_not_found_where_there_is_none()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var owner = await server.AsOwner(practice);
        await (await SetupPage.Open(owner, $"{Shipped}/copy")).Form("protocol").Set("Form.Do", "save").Send();
        var own = await server.InDb(db => db.OwnProtocols.SingleAsync());

        var service = (await SetupPage.Open(owner, $"/services/{practice.HalfHour.Id}")).Form("service");
        var saved = await service.Set("Form.Protocol", $"{own.Id}").Send();

        Assert.Equal("", saved.Wrong);
        Assert.Equal(HttpStatusCode.NotFound, (await SetupPage.Open(owner, "/protocols/nothing")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SetupPage.Open(owner, $"{Shipped}/change")).Status);
    }
}
