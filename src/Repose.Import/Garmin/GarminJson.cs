using System.Text.Json;
using System.Text.Json.Serialization;

namespace Repose.Import.Garmin;

/// <summary>Reads nights without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(GarminSleep))]
[JsonSerializable(typeof(GarminNight))]
internal sealed partial class GarminJson : JsonSerializerContext;
