using System.Text.Json;
using System.Text.Json.Serialization;

namespace Repose.Import.Fitbit;

/// <summary>Reads logs without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(SleepLog))]
internal sealed partial class FitbitJson : JsonSerializerContext;
