using System.Text.Json.Serialization;

namespace Repose.Sessions;

/// <summary>Made by the compiler, so that reading needs no reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    WriteIndented = true
)]
[JsonSerializable(typeof(Design))]
internal sealed partial class DesignContext : JsonSerializerContext;
