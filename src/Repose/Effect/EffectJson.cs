using System.Text.Json;
using Repose.Pictures.Report;
using Repose.SingleCase;

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
        Number(json, "mid", result.Request.Mid);
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
            Gain(json, answer.Gain);
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
            TechnicalJson.WriteTrace(json, trace);
        }

        json.WriteEndObject();
    }

    private static void Gain(Utf8JsonWriter json, Gain? gain)
    {
        if (gain is null)
        {
            json.WriteNull("gain");
            return;
        }

        json.WriteStartObject("gain");
        Number(json, "estimate", gain.Estimate);
        Number(json, "low95", gain.Likely.Lower);
        Number(json, "high95", gain.Likely.Upper);
        Number(json, "chanceOfAny", gain.ChanceOfAny);
        Number(json, "chanceOfMattering", gain.ChanceOfMattering);
        Number(json, "chanceOfLittle", gain.ChanceOfLittle);
        json.WriteEndObject();
    }

    private static void Fit(Utf8JsonWriter json, SerialFit fit)
    {
        json.WriteStartObject("regression");
        json.WriteString("status", fit.Status.ToString());
        json.WriteNumber("days", fit.Days);
        Number(json, "ordinaryLeastSquares", fit.PointEstimate);
        var likely = fit.Posterior?.Interval(0.95);
        Number(json, "mean", fit.Posterior?.Mean);
        Number(json, "median", fit.Posterior?.Median);
        Number(json, "low95", likely?.Lower);
        Number(json, "high95", likely?.Upper);
        Number(json, "phiMean", fit.PhiMean);
        Number(json, "chanceOfPhiAbove0.8", fit.ProbabilityPhiAbove80);
        if (fit.Reml is { } reml)
        {
            json.WriteStartObject("reml");
            Number(json, "phi", reml.Phi);
            Number(json, "sigma", reml.Sigma);
            Number(json, "logLikelihood", reml.LogLikelihood);
            json.WriteStartArray("coefficients");
            foreach (var coefficient in reml.Coefficients)
            {
                json.WriteStartObject();
                json.WriteString("name", coefficient.Name);
                Number(json, "estimate", coefficient.Value);
                Number(json, "standardError", coefficient.StandardError);
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
        Number(json, "standardError", adjusted.StandardError);
        Number(json, "degreesOfFreedom", adjusted.DegreesOfFreedom);
        Number(json, "pTwoSided", adjusted.PTwoSided);
        Number(json, "low95", likely.Lower);
        Number(json, "high95", likely.Upper);
        json.WriteEndObject();
    }

    private static void Tipping(Utf8JsonWriter json, TippingPoint tipping)
    {
        json.WriteStartObject("tippingPoint");
        json.WriteString("status", tipping.Status.ToString());
        json.WriteNumber("missingDays", tipping.MissingDays);
        Number(json, "recordedMean", tipping.RecordedMean);
        Number(json, "value", tipping.Value);
        json.WriteEndObject();
    }

    private static void Overlap(Utf8JsonWriter json, PhaseValues phases)
    {
        var nap = NonoverlapOfAllPairs.Of(phases);
        json.WriteStartObject("overlap");
        Number(json, "nap", nap.Estimate);
        Number(json, "napLow95", nap.Interval?.Lower);
        Number(json, "napHigh95", nap.Interval?.Upper);
        Number(json, "withinCaseDifference", WithinCaseDifference.ByBaseline(phases).Estimate.Value);
        var export = OverlapForExport.Of(phases);
        json.WriteStartObject("forExport");
        Number(json, "tau", export.Tau.Value);
        Number(json, "tauBaselineCorrected", export.TauBaselineCorrected.Value);
        Number(json, "tauU", export.TauU);
        Number(json, "pnd", export.BetterThanBest);
        Number(json, "pem", export.BetterThanMedian);
        Number(json, "pand", export.KeptWithoutOverlap);
        Number(json, "ird", export.ImprovementRateDifference);
        Number(json, "logResponseRatio", export.LogRatioDecreasing.Value);
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
        Number(json, "statistic", test.Statistic);
        Number(json, "hodgesLehmann", test.HodgesLehmann);
        Number(json, "pTwoSided", test.PTwoSided);
        var likely = test.Interval(0.95);
        Number(json, "low95", likely?.Lower);
        Number(json, "high95", likely?.Upper);
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

    private static void Number(Utf8JsonWriter json, string name, double? value) =>
        ReportJson.WriteNumber(json, name, value);
}
