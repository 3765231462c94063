using System.Text.Json;
using Repose.SingleCase;
using static Repose.Pictures.Report.JsonParts;

namespace Repose.Effect;

/// <summary>The same as JSON; the schema has a version and is documented in <c>docs/effect.md</c>.</summary>
internal static class EffectJson
{
    internal static void Write(Stream stream, EffectResult result)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("schema", "repose-effect");
        json.WriteNumber("version", 1);
        WriteNumber(json, "mid", result.Request.Mid);
        Phases(json, result);
        json.WriteStartArray("covariates");
        foreach (var name in result.Series.Covariates)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteStartObject("answers");
        foreach (var part in result.Parts)
        {
            Part(json, part, result.Series.Name);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Phases(Utf8JsonWriter json, EffectResult result)
    {
        json.WriteStartObject("phases");
        foreach (var phase in Enum.GetValues<Phase>())
        {
            var days = result.Phases.Days(phase);
            if (days.Length > 0)
            {
                json.WriteStartObject(GateSentences.Name(phase));
                json.WriteString("from", result.Series.Name(days.Start));
                json.WriteString("to", result.Series.Name(days.End - 1));
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
    }

    private static void Part(Utf8JsonWriter json, EffectPart part, Func<int, string> day)
    {
        json.WriteStartObject(part.Code);
        json.WriteString("question", part.Question);
        if (part.Answer is { } answer)
        {
            json.WriteString("verdict", answer.Verdict.ToString());
            json.WriteString("strength", answer.Strength.ToString());
            Reasons(json, "gates", answer.Gates.Select(gate => (gate.Code, GateSentences.Say(gate, day))));
            Reasons(json, "cautions", answer.Cautions.Select(one => (one.Code, CautionSentences.Say(one, day))));
            WriteGain(json, answer.Gain);
        }

        if (part.Fit is { } fit)
        {
            Fit(json, fit);
        }

        if (part.Test is { } test)
        {
            Test(json, test);
        }

        if (part.Phases is { } phases)
        {
            Overlap(json, phases);
        }

        if (part.Tipping is { } tipping)
        {
            Tipping(json, tipping);
        }

        if ((part.Answer?.Trace ?? part.Test?.Trace ?? part.Fit?.Trace) is { } trace)
        {
            WriteTrace(json, trace);
        }

        json.WriteEndObject();
    }

    private static void Fit(Utf8JsonWriter json, SerialFit fit)
    {
        json.WriteStartObject("regression");
        json.WriteString("status", fit.Status.ToString());
        json.WriteNumber("days", fit.Days);
        WriteNumber(json, "ordinaryLeastSquares", fit.PointEstimate);
        var likely = fit.Posterior?.Interval(0.95);
        WriteNumber(json, "mean", fit.Posterior?.Mean);
        WriteNumber(json, "median", fit.Posterior?.Median);
        WriteNumber(json, "low95", likely?.Lower);
        WriteNumber(json, "high95", likely?.Upper);
        WriteNumber(json, "phiMean", fit.PhiMean);
        WriteNumber(json, "chanceOfPhiAbove0.8", fit.ProbabilityPhiAbove80);
        if (fit.Reml is { } reml)
        {
            json.WriteStartObject("reml");
            WriteNumber(json, "phi", reml.Phi);
            WriteNumber(json, "sigma", reml.Sigma);
            WriteNumber(json, "logLikelihood", reml.LogLikelihood);
            json.WriteStartArray("coefficients");
            foreach (var coefficient in reml.Coefficients)
            {
                json.WriteStartObject();
                json.WriteString("name", coefficient.Name);
                WriteNumber(json, "estimate", coefficient.Value);
                WriteNumber(json, "standardError", coefficient.StandardError);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Adjusted(json, "kenwardRoger", reml.KenwardRoger);
            Adjusted(json, "satterthwaite", reml.Satterthwaite);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Adjusted(Utf8JsonWriter json, string name, AdjustedEffect? adjusted)
    {
        if (adjusted is null)
        {
            json.WriteNull(name);
            return;
        }

        var likely = adjusted.Interval(0.95);
        json.WriteStartObject(name);
        WriteNumber(json, "standardError", adjusted.StandardError);
        WriteNumber(json, "degreesOfFreedom", adjusted.DegreesOfFreedom);
        WriteNumber(json, "pTwoSided", adjusted.PTwoSided);
        WriteNumber(json, "low95", likely.Lower);
        WriteNumber(json, "high95", likely.Upper);
        json.WriteEndObject();
    }

    private static void Tipping(Utf8JsonWriter json, TippingPoint tipping)
    {
        json.WriteStartObject("tippingPoint");
        json.WriteString("status", tipping.Status.ToString());
        json.WriteNumber("missingDays", tipping.MissingDays);
        WriteNumber(json, "recordedMean", tipping.RecordedMean);
        WriteNumber(json, "value", tipping.Value);
        json.WriteEndObject();
    }

    private static void Overlap(Utf8JsonWriter json, PhaseValues phases)
    {
        var nap = NonoverlapOfAllPairs.Of(phases);
        json.WriteStartObject("overlap");
        WriteNumber(json, "nap", nap.Estimate);
        WriteNumber(json, "napLow95", nap.Interval?.Lower);
        WriteNumber(json, "napHigh95", nap.Interval?.Upper);
        WriteNumber(json, "withinCaseDifference", WithinCaseDifference.ByBaseline(phases).Estimate.Value);
        var export = OverlapForExport.Of(phases);
        json.WriteStartObject("forExport");
        WriteNumber(json, "tau", export.Tau.Value);
        WriteNumber(json, "tauBaselineCorrected", export.TauBaselineCorrected.Value);
        WriteNumber(json, "tauU", export.TauU);
        WriteNumber(json, "pnd", export.BetterThanBest);
        WriteNumber(json, "pem", export.BetterThanMedian);
        WriteNumber(json, "pand", export.KeptWithoutOverlap);
        WriteNumber(json, "ird", export.ImprovementRateDifference);
        WriteNumber(json, "logResponseRatio", export.LogRatioDecreasing.Value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Test(Utf8JsonWriter json, RandomisationTest test)
    {
        json.WriteStartObject("testByLot");
        json.WriteString("status", test.Status.ToString());
        json.WriteString("admissibleSchedules", $"{test.AdmissibleSchedules}");
        json.WriteNumber("schedulesExamined", test.SchedulesExamined);
        json.WriteBoolean("exact", test.IsExact);
        json.WriteNumber("days", test.DaysUsed);
        json.WriteNumber("treatedDays", test.TreatedDaysUsed);
        WriteNumber(json, "statistic", test.Statistic);
        WriteNumber(json, "hodgesLehmann", test.HodgesLehmann);
        WriteNumber(json, "pTwoSided", test.PTwoSided);
        var likely = test.Interval(0.95);
        WriteNumber(json, "low95", likely?.Lower);
        WriteNumber(json, "high95", likely?.Upper);
        json.WriteEndObject();
    }

    private static void Reasons(Utf8JsonWriter json, string name, IEnumerable<(string Code, string Reason)> reasons)
    {
        json.WriteStartArray(name);
        foreach (var (code, reason) in reasons)
        {
            json.WriteStartObject();
            json.WriteString("code", code);
            json.WriteString("reason", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
