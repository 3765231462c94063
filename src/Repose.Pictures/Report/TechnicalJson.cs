using System.Text.Json;
using Repose.SingleCase;
using static Repose.Pictures.Report.JsonParts;

namespace Repose.Pictures.Report;

/// <summary>The numbers behind an answer, for those who compute it again. Never printed for a client.</summary>
internal static class TechnicalJson
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

    private static void WriteFit(Utf8JsonWriter json, SerialFit fit)
    {
        json.WriteString("model", "AR(1) errors on calendar days, phi integrated out");
        json.WriteString("status", fit.Status.ToString());
        WriteNumber(json, "effectMean", fit.Posterior?.Mean);
        WriteNumber(json, "effectStandardDeviation", fit.Posterior?.StandardDeviation);
        WriteNumber(json, "phiMean", fit.PhiMean);
        WriteNumber(json, "chanceOfPhiAbove0.8", fit.ProbabilityPhiAbove80);
        var adjusted = fit.Reml?.KenwardRoger;
        var interval = adjusted?.Interval(0.95);
        WriteNumber(json, "remlEffect", adjusted?.Estimate);
        WriteNumber(json, "remlPhi", fit.Reml?.Phi);
        WriteNumber(json, "kenwardRogerLow95", interval?.Lower);
        WriteNumber(json, "kenwardRogerHigh95", interval?.Upper);
        WriteNumber(json, "kenwardRogerDegreesOfFreedom", adjusted?.DegreesOfFreedom);
    }

    private static void WriteTest(Utf8JsonWriter json, RandomisationTest test)
    {
        json.WriteString("model", "randomisation test over the admissible schedules");
        json.WriteString("status", test.Status.ToString());
        WriteNumber(json, "statistic", test.Statistic);
        WriteNumber(json, "hodgesLehmann", test.HodgesLehmann);
        WriteNumber(json, "pTwoSided", test.PTwoSided);
    }
}
