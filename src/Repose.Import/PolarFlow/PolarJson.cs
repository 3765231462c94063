using System.Text.Json;
using System.Text.Json.Serialization;

namespace Repose.Import.PolarFlow;

/// <summary>Reads nights without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PolarNight))]
internal sealed partial class PolarJson : JsonSerializerContext;
