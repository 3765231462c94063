using System.Text.Json;
using Repose.Pictures.Words;
using Repose.SingleCase;

namespace Repose.Pool;

/// <summary>A pooled answer as JSON. The schema has a version and is documented in <c>docs/pool-json.md</c>.</summary>
internal static class PoolJson
{
    internal const string Schema = "repose-pool-answer";
    internal const int SchemaVersion = 1;

    internal static void Write(Stream stream, PooledAnswer answer, double mid, Direction direction, string unit)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteNumber("version", SchemaVersion);
        json.WriteString("status", answer.Status == PoolStatus.Ok ? "ok" : "cannot_pool");
        json.WriteNumber("clients", answer.Clients);
        WriteNumber(json, "mid", mid);
        json.WriteString("unit", unit);
        json.WriteBoolean("higherIsBetter", direction == Direction.HigherIsBetter);
        json.WriteString("verdict", answer.Verdict.ToString());
        json.WriteString("heading", PoolWords.Heading(answer.Verdict));
        json.WriteStartArray("gates");
        foreach (var gate in answer.Gates)
        {
            json.WriteStartObject();
            json.WriteString("code", gate.Code);
            json.WriteString("part", gate.Part.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notShown");
        foreach (var sentence in PoolWords.NotShown(answer))
        {
            json.WriteStringValue(sentence);
        }

        json.WriteEndArray();
        WriteMean(json, answer);
        WriteNext(json, answer);
        WriteNumber(json, "spread", answer.Posterior?.SpreadMean);
        WriteClients(json, answer);
        PoolAnnexJson.Write(json, answer);
        json.WriteEndObject();
    }

    private static void WriteMean(Utf8JsonWriter json, PooledAnswer answer)
    {
        if (answer.Posterior is not { } posterior)
        {
            json.WriteNull("mean");
            return;
        }

        json.WriteStartObject("mean");
        WriteEffect(json, posterior.Mean);
        WriteNumber(json, "chanceOfAny", posterior.ChanceOfMeanGain);
        WriteNumber(json, "chanceOfMattering", posterior.ChanceOfMeanMattering);
        json.WriteBoolean("mayShow", answer.MayShow(PoolPart.Mean));
        json.WriteEndObject();
    }

    private static void WriteNext(Utf8JsonWriter json, PooledAnswer answer)
    {
        if (answer.Posterior is not { } posterior)
        {
            json.WriteNull("nextClient");
            return;
        }

        json.WriteStartObject("nextClient");
        WriteEffect(json, posterior.NextClient);
        WriteNumber(json, "chanceOfAny", posterior.ChanceOfNextGain);
        WriteNumber(json, "chanceOfMattering", posterior.ChanceOfNextMattering);
        json.WriteBoolean("mayShow", answer.MayShow(PoolPart.NextClient));
        json.WriteEndObject();
    }

    private static void WriteClients(Utf8JsonWriter json, PooledAnswer answer)
    {
        json.WriteStartArray("byClient");
        foreach (var client in answer.Shrunken)
        {
            json.WriteStartObject();
            json.WriteString("client", client.Own.Client);
            WriteNumber(json, "own", client.Own.Estimate);
            WriteNumber(json, "ownVariance", client.Own.Variance);
            json.WriteStartObject("withOthers");
            WriteEffect(json, client.Posterior);
            WriteNumber(json, "chanceOfAny", client.ChanceOfGain);
            WriteNumber(json, "chanceOfMattering", client.ChanceOfMattering);
            json.WriteBoolean("mayShow", answer.MayShow(PoolPart.ShrunkenClients));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEffect(Utf8JsonWriter json, NormalMixture effect)
    {
        var interval = effect.Interval(0.95);
        WriteNumber(json, "estimate", effect.Mean);
        WriteNumber(json, "low95", interval.Lower);
        WriteNumber(json, "high95", interval.Upper);
    }

    /// <summary>A number that is not finite is unknown to a reader of JSON: null.</summary>
    internal static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        json.WritePropertyName(name);
        WriteValue(json, number);
    }

    internal static void WriteValue(Utf8JsonWriter json, double? number)
    {
        if (number is { } known && double.IsFinite(known))
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
