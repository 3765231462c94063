using System.Text.Json;
using Repose.SingleCase;

namespace Repose.Pictures.Report;

using Gain = Repose.SingleCase.Gain;

/// <summary>What every JSON of ours writes the same way.</summary>
public static class JsonParts
{
    /// <summary>A number; null where it is not known or has no limit, because JSON has no infinity.</summary>
    public static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WritePropertyName(name);
        WriteValue(json, value);
    }

    /// <summary>The same inside a list.</summary>
    public static void WriteValue(Utf8JsonWriter json, double? value)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (value is { } known && double.IsFinite(known))
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>A gain with its interval and chances.</summary>
    public static void WriteGain(Utf8JsonWriter json, Gain? gain)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (gain is null)
        {
            json.WriteNull("gain");
            return;
        }

        json.WriteStartObject("gain");
        WriteNumber(json, "estimate", gain.Estimate);
        WriteNumber(json, "low95", gain.Likely.Lower);
        WriteNumber(json, "high95", gain.Likely.Upper);
        WriteNumber(json, "chanceOfAny", gain.ChanceOfAny);
        WriteNumber(json, "chanceOfMattering", gain.ChanceOfMattering);
        WriteNumber(json, "chanceOfLittle", gain.ChanceOfLittle);
        json.WriteEndObject();
    }

    /// <summary>What is needed to compute an answer again.</summary>
    public static void WriteTrace(Utf8JsonWriter json, Trace trace)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(trace);
        json.WriteStartObject("trace");
        json.WriteString("engine", trace.EngineVersion);
        json.WriteString("design", trace.Design);
        json.WriteString("question", trace.Question);
        if (trace.Seed is { } seed)
        {
            json.WriteNumber("seed", seed);
        }

        json.WriteString("dataSha256", trace.DataHash);
        json.WriteEndObject();
    }
}
