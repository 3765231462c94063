using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Access;
using Repose.Web.Fhir.Tokens;

namespace Repose.Web.Tests.Fhir;

/// <summary>A system of somebody else, with a token of a practice.</summary>
internal static class ASystem
{
    internal const string Name = "Dr. Abernathy's office";

    /// <summary>One that may read some types, or all of them where none is named.</summary>
    internal static Task<HttpClient> With(AServer server, APractice practice, params string[] types) =>
        With(server, practice, _ => { }, types);

    internal static async Task<HttpClient> With(
        AServer server,
        APractice practice,
        Action<ApiToken> change,
        params string[] types
    )
    {
        var system = server.At(practice);
        system.DefaultRequestHeaders.Authorization = new("Bearer", await Token(server, practice, change, types));
        return system;
    }

    internal static async Task<string> Token(
        AServer server,
        APractice practice,
        Action<ApiToken> change,
        params string[] types
    )
    {
        var secret = Secret.New();
        var before = server.PracticeId;
        server.PracticeId = practice.Practice.Id;
        await server.InDb(db =>
        {
            var named = types.Length > 0 ? types : [.. FhirScopes.Types.Select(one => one.Type)];
            var token = new ApiToken(
                db.PracticeId,
                Id<ApiToken>.New(),
                Name,
                Secret.Digest(secret),
                string.Join(' ', named.Select(FhirScopes.Of)),
                "Olivia",
                server.Clock.GetCurrentInstant(),
                server.Clock.GetCurrentInstant() + Duration.FromDays(90)
            );
            change(token);
            db.Add(token);
            return db.SaveChangesAsync();
        });
        server.PracticeId = before;
        return secret;
    }

    /// <summary>A client agrees that other systems read the chart, or takes it back.</summary>
    internal static Task Agrees(AServer server, Client client, bool isGiven = true, int number = 1) =>
        server.InDb(db =>
        {
            db.Add(
                new ConsentAnswer(
                    db.PracticeId,
                    Id<ConsentAnswer>.New(),
                    client.Id,
                    "other-systems",
                    number,
                    1,
                    isGiven,
                    server.Clock.GetCurrentInstant()
                )
            );
            return db.SaveChangesAsync();
        });

    /// <summary>What is answered: its status, and the resource that it always is.</summary>
    internal static async Task<(int Status, JsonNode Resource, HttpResponseMessage Answer)> Ask(
        this HttpClient system,
        string path,
        string method = "GET",
        string? accept = null
    )
    {
        using var request = new HttpRequestMessage(new(method), new Uri($"/fhir/r4/{path}", UriKind.Relative));
        if (accept is not null)
        {
            request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        }

        var answer = await system.SendAsync(request);
        Assert.Equal("application/fhir+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!, answer);
    }

    internal static string Text(JsonNode? node) => node!.GetValue<string>();

    internal static IReadOnlyList<JsonNode> Found(JsonNode bundle) =>
        [.. (bundle["entry"]?.AsArray() ?? []).Select(one => one!["resource"]!)];
}
