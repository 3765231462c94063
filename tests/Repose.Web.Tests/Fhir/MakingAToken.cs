using System.Net;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Testing;
using Repose.Web.Access;
using static Repose.Web.Tests.Fhir.ASystem;

namespace Repose.Web.Tests.Fhir;

public sealed class MakingAToken
{
    private const string Page = "/practice/api-tokens";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_it_once_and_keeps_its_digest_alone(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        await ASystem.Agrees(server, client);
        using var owner = await server.AsOwner(practice);
        var form = await owner.Page(Page);

        using var made = await owner.Submit(form, "make", Fields());
        using var again = await owner.Submit(form, "make", Fields());

        var secret = (await made.Page()).QuerySelector("#new-token")!.GetAttribute("value")!;
        Assert.Null((await again.Page()).QuerySelector("#new-token"));
        var kept = await server.InDb(db => db.ApiTokens.SingleAsync());
        Assert.Equal(
            (Secret.Digest(secret), "system/Patient.rs", AServer.Noon + Duration.FromDays(30)),
            (kept.TokenDigest, kept.Scopes, kept.ExpiresAt)
        );
        Assert.DoesNotContain(secret, (await owner.Page(Page)).Source.Text, StringComparison.Ordinal);
        using var system = server.At(practice);
        system.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        Assert.Equal(200, (await system.Ask($"Patient/{client.Id}")).Status);
        var events = await server.InDb(db => db.AuditEvents.ToListAsync());
        Assert.Contains(events, one => one.Action == "api-token.made" && one.SubjectId == kept.Id.Value);
        Assert.DoesNotContain(events, one => one.Detail.Contains(secret, StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_undone_by_revoking_it(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        using var system = await With(server, practice);
        Assert.Equal(200, (await system.Ask("Patient")).Status);
        using var owner = await server.AsOwner(practice);

        var page = await owner.Page(Page);
        Assert.DoesNotContain("never", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        using var revoked = await owner.Submit(page, "revoke", button: $"Revoke the token of {Name}");
        using var twice = await owner.Submit(page, "revoke", button: $"Revoke the token of {Name}");

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (revoked.StatusCode, twice.StatusCode));
        Assert.Equal(401, (await system.Ask("Patient")).Status);
        Assert.Equal(1, await server.InDb(db => db.AuditEvents.CountAsync(one => one.Action == "api-token.revoked")));
        Assert.Null((await owner.Page(Page)).QuerySelector("tbody"));
    }

    [Theory]
    [InlineData("Form.Name", "", "Write which system it is")]
    [InlineData("Form.Days", "366", "Write a number of days from 1 to 365")]
    [InlineData("Form.Days", "0", "Write a number of days from 1 to 365")]
    [InlineData("Form.Days", "soon", "Write a number of days from 1 to 365")]
    [InlineData("Form.Types", "Medication", "Choose at least one thing")]
    [InlineData("Form.Types", "Patient system/Observation.rs", "Choose at least one thing")]
    public async Task Is_refused_where_it_would_be_for_too_much_or_too_long(string field, string value, string says)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        using var owner = await server.AsOwner(practice);

        using var answer = await owner.Submit(await owner.Page(Page), "make", Fields((field, value)));

        Assert.Contains(says, (await answer.Page()).QuerySelector(".error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await server.InDb(db => db.ApiTokens.CountAsync()));
    }

    private static Dictionary<string, string> Fields(params (string Field, string Value)[] others)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Form.Name"] = Name,
            ["Form.Types"] = "Patient",
            ["Form.Days"] = "30",
        };
        foreach (var (field, value) in others)
        {
            fields[field] = value;
        }

        return fields;
    }
}
