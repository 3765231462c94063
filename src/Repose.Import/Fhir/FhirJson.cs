using System.Text.Json;
using System.Text.Json.Serialization;

namespace Repose.Import.Fhir;

/// <summary>Reads observations without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(FhirEntry))]
internal sealed partial class FhirJson : JsonSerializerContext;
