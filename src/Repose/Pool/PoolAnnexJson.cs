using System.Text.Json;
using Repose.SingleCase;
using static Repose.Pictures.Report.JsonParts;

namespace Repose.Pool;

/// <summary>The technical part of a pooled answer as JSON: the cross-check by REML, and the trace.</summary>
internal static class PoolAnnexJson
{
    internal static void Write(Utf8JsonWriter json, PooledAnswer answer)
    {
        if (answer.Reml is { } reml)
        {
            json.WriteStartObject("reml");
            WriteNumber(json, "mean", reml.Mean);
            WriteNumber(json, "tau2", reml.BetweenVariance);
            WriteNumber(json, "tau2Error", reml.BetweenVarianceError);
            WriteInterval(json, "tau2Interval95", reml.BetweenVarianceInterval);
            WriteNumber(json, "q", reml.Q);
            WriteNumber(json, "qP", reml.QP);
            WriteNumber(json, "i2", reml.I2);
            WriteNumber(json, "h2", reml.H2);
            WriteNumber(json, "logLikelihood", reml.LogLikelihood);
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
        WriteNumber(json, "standardError", test.StandardError);
        WriteNumber(json, "degreesOfFreedom", test.DegreesOfFreedom);
        WriteNumber(json, "t", test.T);
        WriteNumber(json, "p", test.P);
        WriteInterval(json, "interval95", test.Interval);
        json.WriteEndObject();
    }

    private static void WriteInterval(Utf8JsonWriter json, string name, EffectInterval interval)
    {
        json.WriteStartArray(name);
        WriteValue(json, interval.Lower);
        WriteValue(json, interval.Upper);
        json.WriteEndArray();
    }
}
