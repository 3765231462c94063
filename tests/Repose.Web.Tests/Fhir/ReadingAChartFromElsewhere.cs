using Microsoft.EntityFrameworkCore;
using Repose.Testing;
using Repose.Web.Access;
using Repose.Web.Tests.MySleep;
using static Repose.Web.Tests.Fhir.ASystem;

namespace Repose.Web.Tests.Fhir;

public sealed class ReadingAChartFromElsewhere
{
    private static readonly string[] Types =
    [
        "Appointment",
        "CarePlan",
        "Consent",
        "DocumentReference",
        "Observation",
        "Patient",
        "Practitioner",
        "Procedure",
        "Provenance",
        "QuestionnaireResponse",
    ];

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Gives_everything_as_a_searchset_in_which_all_references_are_found(string engine)
    {
        await using var sleeper = await Agreed(engine, nights: true);
        using var system = await With(sleeper.Server, sleeper.Practice);

        var (status, bundle, _) = await system.Ask($"Patient/{sleeper.Client.Id}/$everything");

        Assert.Equal((200, "Bundle", "searchset"), (status, Text(bundle["resourceType"]), Text(bundle["type"])));
        var found = Found(bundle);
        Assert.Equal(found.Count, bundle["total"]!.GetValue<int>());
        Assert.Equal(Types, found.Select(one => Text(one["resourceType"])).Distinct().Order(StringComparer.Ordinal));
        var named = found.Select(one => $"{one["resourceType"]}/{one["id"]}").ToHashSet(StringComparer.Ordinal);
        Assert.All(References(bundle), reference => Assert.Contains(reference, named));
        Assert.All(
            bundle["entry"]!.AsArray(),
            entry => Assert.EndsWith($"/{entry!["resource"]!["id"]}", Text(entry["fullUrl"]), StringComparison.Ordinal)
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_written_down_where_the_client_sees_who_looked(string engine)
    {
        await using var sleeper = await Agreed(engine);
        using var system = await With(sleeper.Server, sleeper.Practice);

        await system.Ask($"Patient/{sleeper.Client.Id}");
        await system.Ask($"Appointment?patient={sleeper.Client.Id}");
        await system.Ask("Patient");

        var looks = await sleeper.Server.InDb(db =>
            db.AuditEvents.Where(one => one.SubjectId == sleeper.Client.Id.Value).OrderBy(one => one.Id).ToListAsync()
        );
        Assert.Equal(
            ["other system: Patient", "other system: Appointment", "other system: Patient"],
            looks.Select(one => one.Detail)
        );
        Assert.All(looks, look => Assert.Equal(("chart.read", Name), (look.Action, look.Actor)));
        var seen = (await sleeper.Browser.Page("/me/mine")).QuerySelector("[aria-labelledby=looked]")!.TextContent;
        Assert.Contains("your chart, read by another system", seen, StringComparison.Ordinal);
        Assert.Contains(Name, seen, StringComparison.Ordinal);
        Assert.NotNull(await sleeper.Server.InDb(db => db.ApiTokens.Select(one => one.LastUsedAt).SingleAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Finds_nobody_who_has_not_agreed_and_nobody_any_more_once_it_is_taken_back(string engine)
    {
        await using var sleeper = await AFullChart.Open(engine);
        sleeper.Agrees();
        await sleeper.IsKept();
        using var system = await With(sleeper.Server, sleeper.Practice);
        string[] paths =
        [
            $"Patient/{sleeper.Client.Id}",
            $"Patient/{sleeper.Client.Id}/$everything",
            $"Observation?patient={sleeper.Client.Id}",
        ];

        await AllAre(404, system, paths);
        await ASystem.Agrees(sleeper.Server, sleeper.Client);
        await AllAre(200, system, paths);
        await ASystem.Agrees(sleeper.Server, sleeper.Client, isGiven: false, number: 2);
        await AllAre(404, system, paths);

        Assert.Equal(0, (await system.Ask("Patient")).Resource["total"]!.GetValue<int>());
        Assert.Equal(0, (await system.Ask($"Patient?_id={sleeper.Client.Id}")).Resource["total"]!.GetValue<int>());
    }

    [Fact]
    public async Task Holds_no_night_that_those_who_treat_may_not_see_either()
    {
        await using var sleeper = await Agreed(Engine.Sqlite);
        using var system = await With(sleeper.Server, sleeper.Practice);

        var (_, bundle, _) = await system.Ask($"Observation?patient=Patient/{sleeper.Client.Id}");

        var text = bundle.ToJsonString();
        Assert.DoesNotContain("93832-4", text, StringComparison.Ordinal);
        Assert.Contains("finger-to-floor", text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_to_the_scopes_of_its_token(string engine)
    {
        await using var sleeper = await Agreed(engine, nights: true);
        using var system = await With(sleeper.Server, sleeper.Practice, "Patient", "Observation", "Provenance");
        var id = sleeper.Client.Id;

        var (status, _, refused) = await system.Ask($"DocumentReference?patient={id}");
        var (_, everything, _) = await system.Ask($"Patient/{id}/$everything");
        using var noPatient = await With(sleeper.Server, sleeper.Practice, "Observation");

        Assert.Equal(403, status);
        Assert.Contains("insufficient_scope", refused.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            ["Observation", "Patient", "Provenance"],
            Found(everything).Select(one => Text(one["resourceType"])).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.All(
            Found(everything).Single(one => Text(one["resourceType"]) == "Provenance")["target"]!.AsArray(),
            one => Assert.Matches("^(Patient|Observation)/", Text(one!["reference"]))
        );
        await AllAre(403, noPatient, "Patient", $"Patient/{id}", $"Patient/{id}/$everything");
        await AllAre(200, noPatient, $"Observation?patient={id}");
        Assert.Contains(
            "DocumentReference: not in its scopes",
            await sleeper.Server.InDb(db =>
                db.AuditEvents.Where(one => one.Action == "api-token.refused").Select(one => one.Detail).ToListAsync()
            )
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Needs_a_token_that_works_now(string engine)
    {
        await using var sleeper = await Agreed(engine);
        var server = sleeper.Server;
        var path = $"Patient/{sleeper.Client.Id}";
        using var nobody = server.At(sleeper.Practice);
        using var unknown = server.At(sleeper.Practice);
        unknown.DefaultRequestHeaders.Authorization = new("Bearer", Secret.New());
        using var long_ = server.At(sleeper.Practice);
        long_.DefaultRequestHeaders.Authorization = new("Bearer", new string('x', 5000));
        using var basic = server.At(sleeper.Practice);
        basic.DefaultRequestHeaders.Authorization = new("Basic", "b3duZXI6b3duZXI=");
        using var revoked = await With(server, sleeper.Practice, token => token.Revoke(AServer.Noon));
        using var owner = await server.AsOwner(sleeper.Practice);
        using var ends = await With(server, sleeper.Practice);

        var (status, _, answer) = await nobody.Ask(path);
        Assert.Equal((401, "Bearer"), (status, Assert.Single(answer.Headers.WwwAuthenticate).Scheme));
        foreach (var one in (HttpClient[])[unknown, long_, basic, revoked, owner])
        {
            await AllAre(401, one, path, $"{path}/$everything", "Patient", "nothing/of/that");
        }

        await AllAre(200, ends, path);
        server.Clock.AdvanceDays(90);
        await AllAre(401, ends, path);
        Assert.Equal(
            ["it has ended", "it was revoked"],
            await server.InDb(db =>
                db.AuditEvents.Where(one => one.Action == "api-token.refused")
                    .Select(one => one.Detail)
                    .Distinct()
                    .Order()
                    .ToListAsync()
            )
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Finds_nobody_of_another_practice(string engine)
    {
        await using var server = await AServer.Start(engine);
        var here = await APractice.Open(server, host: "127.0.0.1");
        var elsewhere = await APractice.Open(server, "Elsewhere", "localhost");
        var theirs = await server.NewClient(elsewhere);
        await ASystem.Agrees(server, theirs);
        using var ours = await With(server, here);
        using var ourTokenThere = server.At(elsewhere);
        ourTokenThere.DefaultRequestHeaders.Authorization = ours.DefaultRequestHeaders.Authorization;
        using var right = await With(server, elsewhere);

        await AllAre(404, ours, $"Patient/{theirs.Id}", $"Consent?patient={theirs.Id}");
        await AllAre(401, ourTokenThere, $"Patient/{theirs.Id}");
        await AllAre(200, right, $"Patient/{theirs.Id}");
        Assert.Equal(0, (await ours.Ask("Patient")).Resource["total"]!.GetValue<int>());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Changes_nothing_whatever_is_sent(string engine)
    {
        await using var sleeper = await Agreed(engine);
        using var system = await With(sleeper.Server, sleeper.Practice);
        var id = sleeper.Client.Id;

        foreach (var method in (string[])["POST", "PUT", "PATCH", "DELETE"])
        {
            foreach (var path in (string[])["Patient", $"Patient/{id}", "Observation", $"Patient/{id}/$everything", ""])
            {
                var (status, outcome, answer) = await system.Ask(path, method);
                Assert.Equal((405, "OperationOutcome"), (status, Text(outcome["resourceType"])));
                Assert.Equal(["GET"], answer.Content.Headers.Allow);
            }
        }

        Assert.Equal(1, await sleeper.Server.InDb(db => db.Clients.CountAsync()));
    }

    [Theory]
    [InlineData("Patient/1", 404)]
    [InlineData("Patient/..%2F..%2Fhealth", 404)]
    [InlineData("Patient/' OR 1=1 --", 404)]
    [InlineData("Patient/00000000-0000-0000-0000-000000000000", 404)]
    [InlineData("Patient/☺/$everything", 404)]
    [InlineData("Observation?patient=Patient/Patient/x", 404)]
    [InlineData("Observation?patient=", 400)]
    [InlineData("Observation", 400)]
    [InlineData("Observation?patient=a&patient=b", 400)]
    [InlineData("Observation?name=Cleo", 400)]
    [InlineData("Observation?patient=a&_count=0", 400)]
    [InlineData("Observation?patient=a&_count=99999999999999", 400)]
    [InlineData("Observation?patient=a&_offset=-1", 400)]
    [InlineData("Observation?patient=a&code=a|b|c", 400)]
    [InlineData("Patient?name=Cleo", 400)]
    [InlineData("Medication?patient=a", 404)]
    [InlineData("Observation/1", 404)]
    [InlineData("observation?patient=a", 404)]
    public async Task Answers_nonsense_with_an_outcome_that_repeats_none_of_it(string path, int expected)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        using var system = await With(server, practice);

        var (status, outcome, _) = await system.Ask(path);

        Assert.Equal((expected, "OperationOutcome"), (status, Text(outcome["resourceType"])));
        Assert.DoesNotContain("OR 1=1", outcome.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_in_json_and_nothing_else()
    {
        await using var sleeper = await Agreed(Engine.Sqlite);
        using var system = await With(sleeper.Server, sleeper.Practice);
        var path = $"Patient/{sleeper.Client.Id}";

        foreach (var accept in (string?[])["application/fhir+json", "application/json", "*/*", null])
        {
            Assert.Equal(200, (await system.Ask(path, accept: accept)).Status);
        }

        Assert.Equal(406, (await system.Ask(path, accept: "application/fhir+xml")).Status);
        Assert.Equal(200, (await system.Ask($"{path}?_format=json", accept: "text/html")).Status);
        Assert.Equal(406, (await system.Ask($"{path}?_format=xml")).Status);
        Assert.Equal(406, (await system.Ask("metadata", accept: "application/fhir+xml")).Status);
    }

    [Fact]
    public async Task Comes_some_at_a_time_where_that_is_asked_for()
    {
        await using var sleeper = await Agreed(Engine.Sqlite, nights: true);
        using var system = await With(sleeper.Server, sleeper.Practice);
        var path = $"Patient/{sleeper.Client.Id}/$everything";
        var all = Found((await system.Ask(path)).Resource).Select(one => Text(one["id"])).ToList();

        var (turned, next) = (new List<string>(), (string?)$"{path}?_count=7");
        while (next is not null)
        {
            var bundle = (await system.Ask(next)).Resource;
            Assert.Equal(all.Count, bundle["total"]!.GetValue<int>());
            turned.AddRange(Found(bundle).Select(one => Text(one["id"])));
            next = bundle["link"]!
                .AsArray()
                .Where(one => Text(one!["relation"]) == "next")
                .Select(one => new Uri(Text(one!["url"])).PathAndQuery["/fhir/r4/".Length..])
                .SingleOrDefault();
        }

        Assert.True(all.Count > 14);
        Assert.Equal(all, turned);
    }

    [Fact]
    public async Task Finds_what_has_a_code()
    {
        await using var sleeper = await Agreed(Engine.Sqlite, nights: true);
        using var system = await With(sleeper.Server, sleeper.Practice);
        var path = $"Observation?patient={sleeper.Client.Id}&code=";

        var plain = Found((await system.Ask($"{path}93832-4")).Resource);
        var full = Found((await system.Ask($"{path}http://loinc.org|93832-4")).Resource);
        var other = Found((await system.Ask($"{path}http://snomed.info/sct|93832-4")).Resource);

        Assert.Equal((2, 2, 0), (plain.Count, full.Count, other.Count));
    }

    [Fact]
    public async Task Says_beforehand_what_there_is_without_a_token()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        using var anybody = server.At(practice);

        var (status, statement, _) = await anybody.Ask("metadata");

        Assert.Equal(
            (200, "CapabilityStatement", "4.0.1"),
            (status, Text(statement["resourceType"]), Text(statement["fhirVersion"]))
        );
        Assert.Equal(
            Types,
            statement["rest"]![0]!["resource"]!
                .AsArray()
                .Select(one => Text(one!["type"]))
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Is_asked_for_too_often()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        using var anybody = server.At(practice);

        var answers = new List<int>();
        for (var time = 0; time < 301; time++)
        {
            answers.Add((await anybody.Ask("metadata")).Status);
        }

        Assert.Equal((300, 1), (answers.Count(one => one == 200), answers.Count(one => one == 429)));
    }

    /// <summary>A client with a full chart who agreed that other systems read it.</summary>
    private static async Task<ASleeper> Agreed(string engine, bool nights = false)
    {
        var sleeper = await AFullChart.Open(engine);
        if (nights)
        {
            sleeper.Agrees();
            await sleeper.IsKept();
        }

        await ASystem.Agrees(sleeper.Server, sleeper.Client);
        return sleeper;
    }

    private static async Task AllAre(int status, HttpClient system, params string[] paths)
    {
        foreach (var path in paths)
        {
            var (answered, resource, _) = await system.Ask(path);
            Assert.Equal((path, status), (path, answered));
            Assert.Equal(status >= 400, Text(resource["resourceType"]) == "OperationOutcome");
        }
    }

    private static IEnumerable<string> References(System.Text.Json.Nodes.JsonNode? node) =>
        node switch
        {
            System.Text.Json.Nodes.JsonArray items => items.SelectMany(References),
            System.Text.Json.Nodes.JsonObject fields => fields.SelectMany(one =>
                one.Key is "reference" ? [Text(one.Value)] : References(one.Value)
            ),
            _ => [],
        };
}
