using System.Text.Json;
using System.Text.Json.Serialization;

namespace Repose.Import.Oura;

/// <summary>Reads sleeps without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(OuraSleep))]
internal sealed partial class OuraJson : JsonSerializerContext;
