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
            json.WriteNumber("mean", reml.Mean);
            json.WriteNumber("tau2", reml.BetweenVariance);
            json.WriteNumber("tau2Error", reml.BetweenVarianceError);
            WriteInterval(json, "tau2Interval95", reml.BetweenVarianceInterval);
            json.WriteNumber("q", reml.Q);
            json.WriteNumber("qP", reml.QP);
            json.WriteNumber("i2", reml.I2);
            json.WriteNumber("h2", reml.H2);
            json.WriteNumber("logLikelihood", reml.LogLikelihood);
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
        json.WriteNumber("standardError", test.StandardError);
        PoolJson.WriteNumber(json, "degreesOfFreedom", test.DegreesOfFreedom);
        PoolJson.WriteNumber(json, "t", test.T);
        json.WriteNumber("p", test.P);
        WriteInterval(json, "interval95", test.Interval);
        json.WriteEndObject();
    }

    private static void WriteInterval(Utf8JsonWriter json, string name, EffectInterval interval)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(interval.Lower);
        json.WriteNumberValue(interval.Upper);
        json.WriteEndArray();
    }
}
