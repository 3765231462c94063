using System.Text.Json;

namespace Repose.Import.Fhir;

/// <summary>What is asked of an observation. Its parts are looked into when it is known to be one: other resources give them other shapes.</summary>
internal sealed record FhirObservation
{
    public string? ResourceType { get; init; }
    public JsonElement Status { get; init; }
    public JsonElement Code { get; init; }
    public JsonElement EffectivePeriod { get; init; }
    public JsonElement ValueQuantity { get; init; }
    public JsonElement Device { get; init; }
}
