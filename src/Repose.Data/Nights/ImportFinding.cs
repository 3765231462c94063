using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Repose.Sleep;

namespace Repose.Data;

/// <summary>What was found in a file, in short. Kept with the import as JSON: it is read whole and never searched.</summary>
/// <param name="Sources">Who told of nights in it, the one with most nights first.</param>
/// <param name="Remarks">Whole sentences to read before trusting it.</param>
/// <param name="LeftOut">What was in the file and was not taken, as whole sentences.</param>
/// <param name="AsksZone">Whether times in it were read in the zone that the client named.</param>
public sealed record ImportFinding(
    IReadOnlyList<ImportFinding.Source> Sources,
    IReadOnlyList<string> Remarks,
    IReadOnlyList<string> LeftOut,
    bool AsksZone
)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(), new Dates() },
    };

    /// <summary>One source in a file.</summary>
    /// <param name="Name">The name that it gives itself.</param>
    /// <param name="Kind">What sort of source it is.</param>
    /// <param name="Nights">How many nights it tells of.</param>
    /// <param name="New">How many of them are not here already, or not wholly.</param>
    /// <param name="First">The first sleep date.</param>
    /// <param name="Last">The last sleep date.</param>
    public sealed record Source(string Name, SourceKind Kind, int Nights, int New, LocalDate First, LocalDate Last);

    /// <summary>How many nights are told of, by whichever source tells of most.</summary>
    public int Nights => Sources.Select(source => source.Nights).DefaultIfEmpty(0).Max();

    /// <summary>How many nights are new, over all sources.</summary>
    public int New => Sources.Sum(source => source.New);

    public LocalDate? First => Sources.Count == 0 ? null : Sources.Min(source => source.First);

    public LocalDate? Last => Sources.Count == 0 ? null : Sources.Max(source => source.Last);

    public string Write() => JsonSerializer.Serialize(this, Options);

    public static ImportFinding Read(string json) => JsonSerializer.Deserialize<ImportFinding>(json, Options)!;

    private sealed class Dates : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
