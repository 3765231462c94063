using System.Text.Json;
using NodaTime;

namespace Repose.Import.Fhir;

/// <summary>One measure of one sleep: which, how long, and of when.</summary>
/// <param name="Loinc">Its code in LOINC.</param>
/// <param name="Length">Its value.</param>
/// <param name="Start">Start of the sleep, as written.</param>
/// <param name="End">End of the sleep, as written.</param>
/// <param name="Device">Who measured it; null where nobody is named.</param>
internal sealed record FhirMeasure(string Loinc, Duration Length, string? Start, string? End, string? Device)
{
    public const string Asleep = "93832-4";
    public const string Light = "93830-8";
    public const string Deep = "93831-6";
    public const string Rem = "93829-0";
    public const string Latency = "103212-7";
    public const string InBed = "103213-5";

    private const string System = "http://loinc.org";

    private static readonly string[] Known = [Asleep, Light, Deep, Rem, Latency, InBed];

    /// <summary>Null if the observation is of something else, was taken back, or has no length of time.</summary>
    public static FhirMeasure? Of(FhirObservation? observation)
    {
        if (
            observation is not { ResourceType: "Observation" }
            || Text(observation.Status) is "entered-in-error" or "cancelled"
            || CodeOf(observation.Code) is not { } code
            || LengthOf(observation.ValueQuantity) is not { } length
        )
        {
            return null;
        }

        var period = observation.EffectivePeriod;
        return new(code, length, Text(period, "start"), Text(period, "end"), Text(observation.Device, "display"));
    }

    private static string? CodeOf(JsonElement concept)
    {
        if (!Has(concept, "coding", out var codings) || codings.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        foreach (var coding in codings.EnumerateArray())
        {
            if (
                System.Equals(Text(coding, "system"), StringComparison.Ordinal)
                && Text(coding, "code") is { } code
                && Known.Contains(code, StringComparer.Ordinal)
            )
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>Minutes, hours or seconds, by the code of UCUM or else by the word.</summary>
    private static Duration? LengthOf(JsonElement quantity)
    {
        const double Longest = 7 * 24 * 3600;
        double? unit = (Text(quantity, "code") ?? Text(quantity, "unit")) switch
        {
            "min" or "minute" or "minutes" => 60,
            "h" or "hr" or "hour" or "hours" => 3600,
            "s" or "sec" or "second" or "seconds" => 1,
            _ => null,
        };
        return
            unit is { } seconds
            && Has(quantity, "value", out var value)
            && value.ValueKind == JsonValueKind.Number
            && value.TryGetDouble(out var number)
            && number * seconds is >= 0 and <= Longest
            ? Duration.FromSeconds(number * seconds)
            : null;
    }

    private static string? Text(JsonElement parent, string name) =>
        Has(parent, name, out var child) ? Text(child) : null;

    private static string? Text(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    private static bool Has(JsonElement parent, string name, out JsonElement child)
    {
        child = default;
        return parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out child);
    }
}
