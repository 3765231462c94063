using System.Text.Json;
using Repose.Sleep;
using static Repose.Pictures.Report.JsonParts;

namespace Repose.Pictures.Report;

/// <summary>What the nights are like apart from the outcome: debt, regularity, pattern nights.</summary>
internal static class SleepJson
{
    internal static void Write(Utf8JsonWriter json, ReportData report)
    {
        json.WriteStartObject("sleep");
        if (ReportPictures.Debt(report)?.Debt is { } debt)
        {
            json.WriteStartObject("debt");
            json.WriteNumber("needHours", report.Need.PerDay.TotalHours);
            json.WriteBoolean("needIsOwn", report.Need.IsOwn);
            json.WriteNumber("nights", debt.Nights);
            json.WriteNumber("days", debt.Days);
            json.WriteBoolean("enoughNights", debt.IsKnown);
            json.WriteNumber("shortfallHours", debt.Shortfall.TotalHours);
            json.WriteNumber("catchUpHours", debt.CatchUp.TotalHours);
            json.WriteNumber("leftHours", debt.Left.TotalHours);
            WriteNumber(json, "paidShare", debt.Paid);
            json.WriteEndObject();
        }

        var jetlag = SocialJetlag.Of(report.MainNights);
        WriteNumber(json, "socialJetlagHours", jetlag?.Shift.TotalHours);
        json.WriteStartArray("phases");
        foreach (var phase in report.Answer.Phases)
        {
            json.WriteStartObject();
            json.WriteString("phase", phase.Phase.ToString());
            json.WriteNumber("nights", phase.Nights);
            json.WriteNumber("days", phase.Dates.Length);
            json.WriteNumber("insomniaPatternNights", phase.Pattern.Nights);
            json.WriteNumber("insomniaPatternOf", phase.Pattern.Known);
            json.WriteBoolean("onsetKnown", phase.Pattern.KnowsOnset);
            WriteNumber(json, "sleepRegularityIndex", phase.Regularity?.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
