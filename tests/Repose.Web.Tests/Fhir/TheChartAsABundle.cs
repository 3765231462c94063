using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Repose.Testing;
using Repose.Web.Tests.MySleep;

namespace Repose.Web.Tests.Fhir;

public sealed partial class TheChartAsABundle
{
    /// <summary>What R4 demands of each resource here, and what its status may be.</summary>
    private static readonly Dictionary<string, (string[] Needs, string[] Status)> Shapes = new(StringComparer.Ordinal)
    {
        ["Patient"] = ([], []),
        ["Practitioner"] = ([], []),
        ["CarePlan"] = (["status", "intent", "subject"], ["active", "completed", "revoked"]),
        ["Appointment"] = (["status", "participant"], ["booked", "arrived", "fulfilled", "cancelled", "noshow"]),
        ["Procedure"] = (["status", "subject"], ["completed"]),
        ["Observation"] = (["status", "code"], ["final"]),
        ["QuestionnaireResponse"] = (["status"], ["completed", "in-progress"]),
        ["DocumentReference"] = (["status", "content"], ["current", "superseded"]),
        ["Consent"] = (["status", "scope", "category", "policyRule"], ["active", "inactive"]),
        ["Provenance"] = (["target", "recorded", "agent"], []),
    };

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Has_the_shape_of_R4_and_points_only_inside_itself(string engine)
    {
        await using var sleeper = await AFullChart.Open(engine);
        sleeper.Agrees();
        await sleeper.IsKept();
        using var ana = await sleeper.Server.AsTherapist(sleeper.Practice);

        var bundle = await Take(ana, sleeper);

        Assert.Equal(("Bundle", "collection"), (Text(bundle["resourceType"]), Text(bundle["type"])));
        var entries = bundle["entry"]!.AsArray();
        var known = entries.Select(one => Text(one!["fullUrl"])).ToHashSet();
        Assert.Equal(entries.Count, known.Count);
        var resources = entries.Select(one => one!["resource"]!.AsObject()).ToList();
        Assert.Equal(Shapes.Keys.Order(), resources.Select(one => Text(one["resourceType"])).Distinct().Order());
        foreach (var resource in resources)
        {
            var (needs, states) = Shapes[Text(resource["resourceType"])];
            Assert.All(
                needs,
                name => Assert.True(resource.ContainsKey(name), $"{resource["resourceType"]} has no {name}")
            );
            Assert.True(states.Length == 0 || states.Contains(Text(resource["status"])), $"{resource["status"]}");
            Assert.Matches("^[A-Za-z0-9.-]{1,64}$", Text(resource["id"]));
            Assert.True(resource.Count(one => one.Key.StartsWith("value", StringComparison.Ordinal)) <= 1);
            IsSound(resource, known);
        }

        foreach (var visit in resources.Where(one => Text(one["resourceType"]) == "Appointment"))
        {
            Assert.True(string.CompareOrdinal(Text(visit["start"]), Text(visit["end"])) < 0);
        }
    }

    [Fact]
    public async Task Holds_the_codes_of_sleep_and_both_versions_of_a_note()
    {
        await using var sleeper = await AFullChart.Open(Engine.Sqlite);
        sleeper.Agrees();
        await sleeper.IsKept();
        using var ana = await sleeper.Server.AsTherapist(sleeper.Practice);

        var resources = (await Take(ana, sleeper))["entry"]!.AsArray().Select(one => one!["resource"]!).ToList();

        var codes = resources
            .Where(one => Text(one["resourceType"]) == "Observation")
            .Select(one => Text(one["code"]!["coding"]![0]!["code"]))
            .ToHashSet();
        Assert.Superset(
            new HashSet<string>
            {
                "93832-4",
                "103212-7",
                "103215-0",
                "103213-5",
                "sleep-efficiency",
                "finger-to-floor",
            },
            codes
        );
        var documents = resources.Where(one => Text(one["resourceType"]) == "DocumentReference").ToList();
        var notes = documents.Where(one => Words(one) != "Ten sessions were held.").ToList();
        Assert.Equal(3, documents.Count);
        Assert.Equal(["superseded", "current"], notes.Select(one => Text(one["status"])));
        Assert.Equal($"urn:uuid:{notes[0]["id"]}", Text(notes[1]["relatesTo"]![0]!["target"]!["reference"]));
        Assert.Contains("Right side.", Words(notes[1]), StringComparison.Ordinal);
    }

    private static string Words(JsonNode document) =>
        System.Text.Encoding.UTF8.GetString(
            Convert.FromBase64String(Text(document["content"]![0]!["attachment"]!["data"]))
        );

    [Fact]
    public async Task Holds_no_night_where_the_client_has_not_agreed_and_is_told_to_them()
    {
        await using var sleeper = await AFullChart.Open(Engine.Sqlite);
        await sleeper.IsKept();
        using var ana = await sleeper.Server.AsTherapist(sleeper.Practice);

        var text = (await Take(ana, sleeper)).ToJsonString();

        Assert.DoesNotContain("93832-4", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("\"DocumentReference\"").Length - 1); // The notes, and not the letter, which can tell of nights.
        Assert.Contains(
            "your whole chart as a file",
            (await sleeper.Browser.Page("/me/mine")).QuerySelector("[aria-labelledby=looked]")!.TextContent,
            StringComparison.Ordinal
        );
        using var desk = await sleeper.Server.AsDesk(sleeper.Practice);
        using var refused = await desk.GetAsync(new Uri(Address(sleeper), UriKind.Relative));
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
    }

    /// <summary>No empty element, no date that is none, no reference to elsewhere.</summary>
    private static void IsSound(JsonNode node, HashSet<string> known)
    {
        switch (node)
        {
            case JsonObject fields:
                Assert.NotEmpty(fields);
                if (fields.TryGetPropertyValue("reference", out var to))
                {
                    Assert.Contains(Text(to), known);
                }

                foreach (var (name, value) in fields)
                {
                    Assert.NotNull(value);
                    if (
                        name
                        is "start"
                            or "end"
                            or "created"
                            or "recorded"
                            or "authored"
                            or "date"
                            or "dateTime"
                            or "effectiveDateTime"
                    )
                    {
                        Assert.Matches(Moment(), Text(value));
                    }

                    IsSound(value, known);
                }

                break;
            case JsonArray items:
                Assert.NotEmpty(items);
                Assert.All(items, item => IsSound(item!, known));
                break;
            default:
                Assert.NotEqual("", node.ToString());
                break;
        }
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static string Address(ASleeper sleeper) => $"/desk/clients/{sleeper.Client.Id}/chart.json";

    private static async Task<JsonNode> Take(HttpClient browser, ASleeper sleeper)
    {
        using var answer = await browser.GetAsync(new Uri(Address(sleeper), UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/fhir+json", answer.Content.Headers.ContentType!.MediaType);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$")]
    private static partial Regex Moment();
}
