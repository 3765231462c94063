using System.Text.Json;
using System.Text.Json.Serialization;

namespace Repose.Content;

/// <summary>Effects as text, to be kept with a decision and read again.</summary>
public static partial class PlanEffectsText
{
    /// <summary>Writes every effect, so that what is missing is never taken for a default.</summary>
    public static string Write(PlanEffects effects) => JsonSerializer.Serialize(effects, Context.Default.PlanEffects);

    /// <summary>Reads what was written.</summary>
    /// <exception cref="JsonException">It is no such text.</exception>
    public static PlanEffects Read(string text) =>
        JsonSerializer.Deserialize(text, Context.Default.PlanEffects) ?? PlanEffects.None;

    [JsonSerializable(typeof(PlanEffects))]
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
    private sealed partial class Context : JsonSerializerContext;
}
