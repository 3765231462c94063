using System.Text.Json;
using Repose.SingleCase;

namespace Repose.Pictures.Report;

/// <summary>The numbers behind an answer, for those who compute it again. Never printed for a client.</summary>
public static class TechnicalJson
{
    internal static void Write(Utf8JsonWriter json, SingleCase.Answer answer)
    {
        json.WriteStartObject("technical");
        switch (answer)
        {
            case PhaseChangeAnswer level:
                WriteFit(json, level.Fit);
                break;
            case DayEffectAnswer { Test: { } test }:
                WriteTest(json, test);
                break;
            case DayEffectAnswer { AsTreated: { } fit }:
                WriteFit(json, fit);
                break;
        }

        json.WriteEndObject();
        WriteTrace(json, answer.Trace);
    }

    /// <summary>What is needed to compute an answer again.</summary>
    public static void WriteTrace(Utf8JsonWriter json, Trace trace)
    {
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

    private static void WriteFit(Utf8JsonWriter json, SerialFit fit)
    {
        json.WriteString("model", "AR(1) errors on calendar days, phi integrated out");
        json.WriteString("status", fit.Status.ToString());
        ReportJson.WriteNumber(json, "effectMean", fit.Posterior?.Mean);
        ReportJson.WriteNumber(json, "effectStandardDeviation", fit.Posterior?.StandardDeviation);
        ReportJson.WriteNumber(json, "phiMean", fit.PhiMean);
        ReportJson.WriteNumber(json, "chanceOfPhiAbove0.8", fit.ProbabilityPhiAbove80);
        var adjusted = fit.Reml?.KenwardRoger;
        var interval = adjusted?.Interval(0.95);
        ReportJson.WriteNumber(json, "remlEffect", adjusted?.Estimate);
        ReportJson.WriteNumber(json, "remlPhi", fit.Reml?.Phi);
        ReportJson.WriteNumber(json, "kenwardRogerLow95", interval?.Lower);
        ReportJson.WriteNumber(json, "kenwardRogerHigh95", interval?.Upper);
        ReportJson.WriteNumber(json, "kenwardRogerDegreesOfFreedom", adjusted?.DegreesOfFreedom);
    }

    private static void WriteTest(Utf8JsonWriter json, RandomisationTest test)
    {
        json.WriteString("model", "randomisation test over the admissible schedules");
        json.WriteString("status", test.Status.ToString());
        ReportJson.WriteNumber(json, "statistic", test.Statistic);
        ReportJson.WriteNumber(json, "hodgesLehmann", test.HodgesLehmann);
        ReportJson.WriteNumber(json, "pTwoSided", test.PTwoSided);
    }
}
