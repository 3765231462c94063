using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Repose.Helping;
using Repose.Pictures.Words;
using static Repose.Pictures.Report.JsonParts;

namespace Repose.Pictures.Report;

/// <summary>Writes a report as JSON. The schema has a version and is documented in <c>docs/answer-json.md</c>.</summary>
public static class ReportJson
{
    /// <summary>The name of the schema.</summary>
    public const string Schema = "repose-answer";

    /// <summary>Grows when a reader of the older version could be misled.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes a whole document.</summary>
    /// <remarks>In English, whatever language is spoken: programs read it.</remarks>
    public static void Write(Stream stream, ReportData report)
    {
        using var english = Speaking.English();
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteNumber("version", SchemaVersion);
        json.WriteString("madeOn", LocalDatePattern.Iso.Format(report.MadeOn));
        json.WriteString("madeBy", $"Repose {report.Version}");
        WriteOutcome(json, report.Answer);
        WriteCourse(json, report.Answer);
        json.WriteStartObject("answers");
        WriteAnswer(json, "level", report.Answer.Level, report.Answer);
        WriteAnswer(json, "nightAfter", report.Answer.NightAfter, report.Answer);
        json.WriteEndObject();
        WriteSpreads(json, report.Answer.Series);
        WriteOthers(json, report.Answer.AlsoLookedAt);
        WriteCircumstances(json, report.Answer.Circumstances);
        SleepJson.Write(json, report);
        WriteNights(json, report.Answer.Series);
        WriteRead(json, report.Read);
        json.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter json, HelpAnswer answer)
    {
        var outcome = answer.Series.Outcome;
        json.WriteStartObject("outcome");
        json.WriteString("code", outcome.Code);
        json.WriteString("name", outcome.Name);
        json.WriteString("unit", outcome.Unit);
        json.WriteBoolean("higherIsBetter", outcome.HigherIsBetter);
        json.WriteNumber("importantChange", answer.ImportantChange);
        json.WriteString("importantChangeSource", answer.ImportantChangeSource);
        json.WriteEndObject();
        json.WriteStartObject("source");
        json.WriteString("name", answer.Series.Source.Name);
        json.WriteString("kind", answer.Series.Source.Kind.ToString());
        json.WriteBoolean("stages", answer.Series.Source.Staged);
        json.WriteNumber("nightsOfOtherSourcesLeftOut", answer.Series.FromOtherSources);
        json.WriteEndObject();
    }

    private static void WriteCourse(Utf8JsonWriter json, HelpAnswer answer)
    {
        json.WriteStartObject("course");
        json.WriteBoolean("drawnByLot", answer.Course.Draw is not null);
        WriteNumber(json, "plannedSessions", answer.Course.PlannedSessions);
        json.WriteStartArray("sessions");
        foreach (var session in answer.Course.Sessions)
        {
            json.WriteStartObject();
            json.WriteString("date", LocalDatePattern.Iso.Format(session.Date));
            json.WriteString("time", session.Time is { } time ? LocalTimePattern.GeneralIso.Format(time)[..5] : null);
            WriteNumber(json, "minutes", session.Minutes);
            json.WriteString("kind", session.Kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WritePhase(json, "baseline", answer.Series.Phases.Baseline);
        WritePhase(json, "duringCourse", answer.Series.Phases.Course);
        WritePhase(json, "followUp", answer.Series.Phases.FollowUp);
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, string name, SingleCase.Answer answer, HelpAnswer help)
    {
        var outcome = help.Series.Outcome;
        json.WriteStartObject(name);
        json.WriteString("verdict", answer.Verdict.ToString());
        json.WriteString("heading", VerdictWords.Heading(answer.Verdict, answer.Strength));
        json.WriteString("finding", VerdictWords.Finding(answer, outcome));
        json.WriteString("strength", answer.Strength.ToString());
        json.WriteBoolean("readable", answer.ReadableGain() is not null);
        WriteGain(json, answer.Gain);
        if (ReferenceEquals(answer, help.NightAfter))
        {
            WriteNumber(json, "chanceOfAnyByModel", help.NightAfterByModel?.ChanceOfAny);
            WriteNumber(json, "chanceOfMatteringByModel", help.NightAfterByModel?.ChanceOfMattering);
        }

        WriteReasons(
            json,
            "gates",
            answer.Gates.Select(gate => (gate.Code, GateWords.Reason(gate), GateWords.Remedy(gate)))
        );
        WriteReasons(
            json,
            "cautions",
            answer.Cautions.Select(caution => (caution.Code, CautionWords.Say(caution), (string?)null))
        );
        json.WriteString("wouldSettle", GateWords.Settling(answer.WouldSettle));
        if (ReferenceEquals(answer, help.Level))
        {
            WriteMissing(json, help.MissingNights);
        }

        TechnicalJson.Write(json, answer);
        json.WriteEndObject();
    }

    private static void WriteMissing(Utf8JsonWriter json, SingleCase.TippingPoint tipping)
    {
        json.WriteStartObject("missingNights");
        json.WriteString("status", tipping.Status.ToString());
        json.WriteNumber("count", tipping.MissingDays);
        WriteNumber(json, "recordedMean", tipping.RecordedMean);
        WriteNumber(json, "undoneFrom", tipping.Value);
        json.WriteEndObject();
    }

    private static void WriteReasons(
        Utf8JsonWriter json,
        string name,
        IEnumerable<(string Code, string Reason, string? Remedy)> reasons
    )
    {
        json.WriteStartArray(name);
        foreach (var (code, reason, remedy) in reasons)
        {
            json.WriteStartObject();
            json.WriteString("code", code);
            json.WriteString("reason", reason);
            if (remedy is not null)
            {
                json.WriteString("wouldSettle", remedy);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpreads(Utf8JsonWriter json, OutcomeSeries series)
    {
        json.WriteStartArray("spread");
        foreach (var (phase, spread) in PhaseSpreads.Of(series))
        {
            json.WriteStartObject();
            json.WriteString("phase", phase.ToString());
            json.WriteNumber("nights", spread.Known);
            json.WriteNumber("missing", spread.Missing);
            json.WriteNumber("mean", spread.Mean);
            WriteNumber(json, "standardDeviation", spread.StandardDeviation);
            json.WriteNumber("least", spread.Least);
            json.WriteNumber("median", spread.Median);
            json.WriteNumber("most", spread.Most);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOthers(Utf8JsonWriter json, IReadOnlyList<OtherOutcome> others)
    {
        json.WriteStartArray("alsoLookedAt");
        foreach (var other in others)
        {
            json.WriteStartObject();
            json.WriteString("code", other.Outcome.Code);
            json.WriteString("source", other.Source.Name);
            WriteNumber(json, "baselineNights", other.Baseline.UsableDays);
            WriteNumber(json, "baselineMean", other.Baseline.Mean);
            WriteNumber(json, "courseNights", other.Course.UsableDays);
            WriteNumber(json, "courseMean", other.Course.Mean);
            WriteNumber(json, "gain", other.Gain?.Estimate);
            WriteNumber(json, "low95", other.Gain?.Likely.Lower);
            WriteNumber(json, "high95", other.Gain?.Likely.Upper);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCircumstances(Utf8JsonWriter json, IReadOnlyList<Circumstance> circumstances)
    {
        json.WriteStartArray("circumstances");
        foreach (var circumstance in circumstances)
        {
            json.WriteStartObject();
            json.WriteString("name", circumstance.Name);
            json.WriteBoolean("takenIntoAccount", circumstance.Adjusted);
            json.WriteNumber("knownNights", circumstance.Known);
            json.WriteNumber("comparedNights", circumstance.Of);
            WriteNumber(json, "baselineMean", circumstance.InBaseline);
            WriteNumber(json, "courseMean", circumstance.InCourse);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNights(Utf8JsonWriter json, OutcomeSeries series)
    {
        json.WriteStartArray("nights");
        foreach (var row in series.Rows)
        {
            json.WriteStartObject();
            json.WriteString("date", LocalDatePattern.Iso.Format(row.Date));
            WriteNumber(json, "value", row.Value);
            json.WriteBoolean("afterSession", row.Session is not null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRead(Utf8JsonWriter json, IReadOnlyList<FileRead> files)
    {
        json.WriteStartArray("read");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.Name);
            json.WriteString("format", file.Format);
            WriteTexts(json, "remarks", file.Remarks);
            WriteTexts(json, "leftOut", file.LeftOut);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WritePhase(Utf8JsonWriter json, string name, DateInterval? dates)
    {
        if (dates is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("from", LocalDatePattern.Iso.Format(dates.Start));
        json.WriteString("to", LocalDatePattern.Iso.Format(dates.End));
        json.WriteEndObject();
    }
}
