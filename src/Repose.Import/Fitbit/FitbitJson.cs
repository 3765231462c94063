using System.Text.Json;
using System.Text.Json.Serialization;

namespace Repose.Import.Fitbit;

/// <summary>Reads logs without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(SleepLog))]
[JsonSerializable(typeof(GooglePoint))]
internal sealed partial class FitbitJson : JsonSerializerContext;
