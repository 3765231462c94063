using System.Text.Json;
using Repose.SingleCase;

namespace Repose.Pool;

/// <summary>The technical part of a pooled answer as JSON: the cross-check by REML, and the trace.</summary>
internal static class PoolAnnexJson
{
    internal static void Write(Utf8JsonWriter json, PooledAnswer answer)
    {
        if (answer.Reml is { } reml)
        {
            json.WriteStartObject("reml");
            PoolJson.WriteNumber(json, "mean", reml.Mean);
            PoolJson.WriteNumber(json, "tau2", reml.BetweenVariance);
            PoolJson.WriteNumber(json, "tau2Error", reml.BetweenVarianceError);
            WriteInterval(json, "tau2Interval95", reml.BetweenVarianceInterval);
            PoolJson.WriteNumber(json, "q", reml.Q);
            PoolJson.WriteNumber(json, "qP", reml.QP);
            PoolJson.WriteNumber(json, "i2", reml.I2);
            PoolJson.WriteNumber(json, "h2", reml.H2);
            PoolJson.WriteNumber(json, "logLikelihood", reml.LogLikelihood);
            WriteTest(json, "hartungKnapp", reml.HartungKnapp);
            WriteTest(json, "plainHartungKnapp", reml.PlainHartungKnapp);
            WriteTest(json, "wald", reml.Wald);
            WriteInterval(json, "prediction95", reml.NextClient);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("reml");
        }

        json.WriteStartObject("trace");
        json.WriteString("engine", answer.Trace.EngineVersion);
        json.WriteString("design", answer.Trace.Design);
        json.WriteString("question", answer.Trace.Question);
        json.WriteString("dataHash", answer.Trace.DataHash);
        json.WriteEndObject();
    }

    private static void WriteTest(Utf8JsonWriter json, string name, MeanTest test)
    {
        json.WriteStartObject(name);
        PoolJson.WriteNumber(json, "standardError", test.StandardError);
        PoolJson.WriteNumber(json, "degreesOfFreedom", test.DegreesOfFreedom);
        PoolJson.WriteNumber(json, "t", test.T);
        PoolJson.WriteNumber(json, "p", test.P);
        WriteInterval(json, "interval95", test.Interval);
        json.WriteEndObject();
    }

    private static void WriteInterval(Utf8JsonWriter json, string name, EffectInterval interval)
    {
        json.WriteStartArray(name);
        PoolJson.WriteValue(json, interval.Lower);
        PoolJson.WriteValue(json, interval.Upper);
        json.WriteEndArray();
    }
}
