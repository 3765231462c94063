using System.Text.Json;
using Repose.SingleCase;
using static Repose.Pictures.Report.JsonParts;

namespace Repose.Pictures;

/// <summary>Writes a plan as JSON. The schema has a version and is documented in <c>docs/plan-json.md</c>.</summary>
public static class PlanJson
{
    /// <summary>The name of the schema.</summary>
    public const string Schema = "repose-plan";

    /// <summary>Grows when a reader of the older version could be misled.</summary>
    public const int SchemaVersion = 2;

    /// <summary>Writes a whole document.</summary>
    public static void Write(Stream stream, PowerCurveData data)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        var report = data.Report;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteNumber("version", SchemaVersion);
        WritePlan(json, report.Plan);
        json.WriteString("unit", data.Unit);
        json.WriteNumber("importantChange", report.Mid);
        json.WriteNumber("people", report.People);
        WriteNumber(json, "shownBeforeAfter", report.FoundByPhase);
        WriteNumber(json, "shownByLot", report.FoundByLot);
        WriteGates(json, "closedBeforeAfter", report.GatesByPhase);
        WriteGates(json, "closedByLot", report.GatesByLot);
        WriteSmallest(json, "smallestByFormula", report.Smallest);
        WriteSmallest(json, "withAWeekMore", report.WithAWeekMore);
        WriteSmallest(json, "withASecondCourse", report.WithASecondCourse);
        json.WritePropertyName("atImportantChange");
        WritePoint(json, report.AtMid);
        json.WriteStartArray("curve");
        foreach (var point in report.Curve)
        {
            WritePoint(json, point);
        }

        json.WriteEndArray();
        WriteTrace(json, report.Trace);
        json.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter json, CoursePlan plan)
    {
        json.WriteStartObject("plan");
        json.WriteNumber("baseline", plan.Baseline);
        json.WriteNumber("weeks", plan.Weeks);
        json.WriteNumber("sessions", plan.Treatments);
        json.WriteNumber("followUp", plan.FollowUp);
        json.WriteNumber("eligibleDaysPerWeek", plan.EligiblePerWeek);
        json.WriteNumber("gap", plan.MinimumGap);
        json.WriteNumber("standardDeviation", plan.StandardDeviation);
        json.WriteNumber("phi", plan.Phi);
        json.WriteNumber("missing", plan.Missing);
        json.WriteString("schedules", plan.Design().Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteGates(Utf8JsonWriter json, string name, IReadOnlyList<PlannedGate> gates)
    {
        json.WriteStartArray(name);
        foreach (var gate in gates)
        {
            json.WriteStartObject();
            json.WriteString("code", gate.Code);
            json.WriteNumber("share", gate.Share);
            json.WriteBoolean("forGood", gate.ForGood);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSmallest(Utf8JsonWriter json, string name, SmallestDetectable? smallest)
    {
        if (smallest is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("change", smallest.Change);
        json.WriteNumber("standardError", smallest.StandardError);
        json.WriteNumber("degreesOfFreedom", smallest.DegreesOfFreedom);
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, PowerPoint point)
    {
        json.WriteStartObject();
        json.WriteNumber("change", point.Gain);
        json.WriteNumber("beforeAfter", point.ByPhase);
        json.WriteNumber("beforeAfterThatItMatters", point.ByPhaseOfMattering);
        WriteNumber(json, "byLot", point.ByLot);
        json.WriteEndObject();
    }
}
