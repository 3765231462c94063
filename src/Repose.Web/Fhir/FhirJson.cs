using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Repose.Web.Fhir;

/// <summary>Small parts of FHIR R4 in JSON. What is not known is left out: FHIR has no empty elements.</summary>
internal static class FhirJson
{
    internal const string Loinc = "http://loinc.org";
    internal const string Snomed = "http://snomed.info/sct";
    internal const string Ucum = "http://unitsofmeasure.org";

    /// <summary>What has no code elsewhere has one here: that of the content or of the measure.</summary>
    internal const string Local = "urn:repose:";

    /// <summary>An object with those of its elements that are there.</summary>
    internal static JsonObject Of(params ReadOnlySpan<(string Name, JsonNode? Value)> elements)
    {
        var made = new JsonObject();
        foreach (var (name, value) in elements)
        {
            if (value is not (null or JsonArray { Count: 0 }))
            {
                made[name] = value;
            }
        }

        return made;
    }

    internal static JsonArray Each(IEnumerable<JsonNode> items) => new([.. items]);

    internal static JsonArray One(JsonNode item) => new(item);

    /// <summary>A code with its words; without a code the words alone.</summary>
    internal static JsonObject Concept(string words, params ReadOnlySpan<(string System, string Code)> codes)
    {
        var codings = new JsonArray();
        foreach (var (system, code) in codes)
        {
            codings.Add(Of(("system", system), ("code", code)));
        }

        return Of(("coding", codings), ("text", words));
    }

    /// <summary>A resource of this bundle.</summary>
    internal static JsonObject To(Guid id) => Of(("reference", $"urn:uuid:{id}"));

    /// <summary>Somebody by name alone.</summary>
    internal static JsonObject Named(string name) => Of(("display", name));

    internal static JsonObject Quantity(double value, string unit, string? ucum) =>
        ucum is null
            ? Of(("value", Number(value)), ("unit", unit))
            : Of(("value", Number(value)), ("unit", unit), ("system", Ucum), ("code", ucum));

    internal static JsonNode Number(double value) => JsonValue.Create((decimal)Math.Round(value, 4));

    internal static string At(Instant moment) => InstantPattern.General.Format(moment);

    internal static string On(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static JsonObject Period(Instant start, Instant end) => Of(("start", At(start)), ("end", At(end)));

    /// <summary>The same id each time for what has none of its own, such as a night's length.</summary>
    internal static Guid IdOf(string name)
    {
        Span<byte> digest = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), digest);
        digest[6] = (byte)(0x80 | (digest[6] & 0x0f));
        digest[8] = (byte)(0x80 | (digest[8] & 0x3f));
        return new(digest[..16], bigEndian: true);
    }
}
