using System.Text.Json;
using Repose.Pictures.Words;
using Repose.SingleCase;
using static Repose.Pictures.Report.JsonParts;

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
        WriteOutlook(
            json,
            "mean",
            answer,
            PoolPart.Mean,
            posterior => (posterior.Mean, posterior.ChanceOfMeanGain, posterior.ChanceOfMeanMattering)
        );
        WriteOutlook(
            json,
            "nextClient",
            answer,
            PoolPart.NextClient,
            posterior => (posterior.NextClient, posterior.ChanceOfNextGain, posterior.ChanceOfNextMattering)
        );
        WriteNumber(json, "spread", answer.Posterior?.SpreadMean);
        WriteClients(json, answer);
        PoolAnnexJson.Write(json, answer);
        json.WriteEndObject();
    }

    private static void WriteOutlook(
        Utf8JsonWriter json,
        string name,
        PooledAnswer answer,
        PoolPart part,
        Func<PooledPosterior, (NormalMixture Effect, double Gain, double Mattering)> of
    )
    {
        if (answer.Posterior is not { } posterior)
        {
            json.WriteNull(name);
            return;
        }

        var (effect, gain, mattering) = of(posterior);
        json.WriteStartObject(name);
        WriteEffect(json, effect, gain, mattering, answer.MayShow(part));
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
            WriteEffect(
                json,
                client.Posterior,
                client.ChanceOfGain,
                client.ChanceOfMattering,
                answer.MayShow(PoolPart.ShrunkenClients)
            );
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEffect(
        Utf8JsonWriter json,
        NormalMixture effect,
        double gain,
        double mattering,
        bool mayShow
    )
    {
        var interval = effect.Interval(0.95);
        WriteNumber(json, "estimate", effect.Mean);
        WriteNumber(json, "low95", interval.Lower);
        WriteNumber(json, "high95", interval.Upper);
        WriteNumber(json, "chanceOfAny", gain);
        WriteNumber(json, "chanceOfMattering", mattering);
        json.WriteBoolean("mayShow", mayShow);
    }
}
