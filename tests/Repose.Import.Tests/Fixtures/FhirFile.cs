using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes bundles of FHIR with an observation for each measure of each night.</summary>
internal static class FhirFile
{
    public static byte[] Bundle(params IEnumerable<JsonObject> resources) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject
            {
                ["resourceType"] = "Bundle",
                ["type"] = "collection",
                ["entry"] = new JsonArray([
                    new JsonObject
                    {
                        ["resource"] = new JsonObject { ["resourceType"] = "Patient", ["code"] = "none" },
                    },
                    .. resources.Select(r => new JsonObject { ["resource"] = r.DeepClone() }),
                ]),
            }
        );

    public static IEnumerable<JsonObject> Night(SleepNight night, string? device = "Watch") =>
        [
            Observation(
                night,
                "93832-4",
                night.Minutes(SleepState.Light, SleepState.Deep, SleepState.Rem),
                device: device
            ),
            Observation(night, "93830-8", night.Minutes(SleepState.Light), device: device),
            Observation(night, "93831-6", night.Minutes(SleepState.Deep), device: device),
            Observation(night, "93829-0", night.Minutes(SleepState.Rem), device: device),
        ];

    public static JsonObject Observation(
        SleepNight night,
        string code,
        double value,
        string unit = "min",
        string? device = "Watch"
    )
    {
        var observation = new JsonObject
        {
            ["resourceType"] = "Observation",
            ["status"] = "final",
            ["code"] = new JsonObject
            {
                ["coding"] = new JsonArray(
                    new JsonObject { ["system"] = "https://example.org/own", ["code"] = "own" },
                    new JsonObject { ["system"] = "http://loinc.org", ["code"] = code }
                ),
            },
            ["effectivePeriod"] = new JsonObject
            {
                ["start"] = Time(night, night.Start),
                ["end"] = Time(night, night.End),
            },
            ["valueQuantity"] = new JsonObject
            {
                ["value"] = value,
                ["system"] = "http://unitsofmeasure.org",
                ["code"] = unit,
            },
        };
        if (device is not null)
        {
            observation["device"] = new JsonObject { ["display"] = device };
        }

        return observation;
    }

    private static string Time(SleepNight night, Instant time) =>
        time.InZone(night.Zone)
            .ToOffsetDateTime()
            .ToString("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>", CultureInfo.InvariantCulture);
}
