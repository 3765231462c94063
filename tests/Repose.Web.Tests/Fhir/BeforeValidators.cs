using System.Text.Json.Nodes;
using Repose.Testing;
using static Repose.Web.Tests.Fhir.ASystem;

namespace Repose.Web.Tests.Fhir;

/// <summary>What Repose writes as FHIR R4, before validators that others wrote.</summary>
public sealed class BeforeValidators
{
    [Fact]
    public async Task Has_no_fault_as_a_file_as_an_answer_or_as_a_no()
    {
        var written = await Written();

        Assert.Empty(await TheValidators.FaultsOf(written));
    }

    [Fact]
    public async Task Is_found_out_wherever_it_is_spoilt()
    {
        var bundle = (await Written())["everything.json"];
        var spoilt = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        void Spoil(string type, string how, Action<JsonObject> change)
        {
            var one = Found(bundle).First(resource => Text(resource["resourceType"]) == type).DeepClone().AsObject();
            change(one);
            spoilt[$"{type}-{how}.json"] = one;
        }

        Spoil("Patient", "stranger", one => one["shoeSize"] = 42);
        Spoil("Patient", "name", one => one["name"] = "Cleo Lark");
        Spoil("CarePlan", "intent", one => one.Remove("intent"));
        Spoil(
            "CarePlan",
            "unit",
            one => one["activity"]![0]!["detail"]!["scheduledTiming"]!["repeat"]!["periodUnit"] = "week"
        );
        Spoil("Appointment", "end", one => one.Remove("end"));
        Spoil("Appointment", "status", one => one["status"] = "done");
        Spoil("Appointment", "nobody", one => one.Remove("participant"));
        Spoil("Procedure", "turned", one => one["performedPeriod"]!["end"] = "1999-01-01T00:00:00Z");
        Spoil("Observation", "code", one => one.Remove("code"));
        Spoil("Observation", "two", one => one["valueString"] = "long");
        Spoil("Observation", "text", one => one["valueQuantity"]!["value"] = "6.5");
        Spoil("Observation", "date", one => one["effectiveDateTime"] = "12/10/2026");
        Spoil("QuestionnaireResponse", "status", one => one.Remove("status"));
        Spoil("DocumentReference", "content", one => one.Remove("content"));
        Spoil("Consent", "policy", one => one.Remove("policyRule"));
        Spoil("Provenance", "agent", one => one.Remove("agent"));

        var faults = await TheValidators.FaultsOf(spoilt);

        Assert.All(
            spoilt.Keys,
            name => Assert.Contains(faults, fault => fault.StartsWith(name, StringComparison.Ordinal))
        );
    }

    private static async Task<Dictionary<string, JsonNode>> Written()
    {
        await using var sleeper = await AFullChart.Open(Engine.Sqlite);
        sleeper.Agrees();
        await sleeper.IsKept();
        await ASystem.Agrees(sleeper.Server, sleeper.Client);
        var id = sleeper.Client.Id;
        using var system = await With(sleeper.Server, sleeper.Practice);
        using var patientOnly = await With(sleeper.Server, sleeper.Practice, "Patient");
        using var ana = await sleeper.Server.AsTherapist(sleeper.Practice);
        return new(StringComparer.Ordinal)
        {
            ["file.json"] = JsonNode.Parse(
                await ana.GetStringAsync(new Uri($"/desk/clients/{id}/chart.json", UriKind.Relative))
            )!,
            ["everything.json"] = (await system.Ask($"Patient/{id}/$everything")).Resource,
            ["patients.json"] = (await system.Ask("Patient")).Resource,
            ["patient.json"] = (await system.Ask($"Patient/{id}")).Resource,
            ["observations.json"] = (await system.Ask($"Observation?patient={id}&_count=5")).Resource,
            ["nothing.json"] = (await system.Ask($"Observation?patient={id}&code=none")).Resource,
            ["metadata.json"] = (await system.Ask("metadata")).Resource,
            ["not-found.json"] = (await system.Ask("Patient/1")).Resource,
            ["unclear.json"] = (await system.Ask("Observation")).Resource,
            ["refused.json"] = (await patientOnly.Ask($"Consent?patient={id}")).Resource,
            ["written.json"] = (await system.Ask("Patient", "POST")).Resource,
        };
    }
}
