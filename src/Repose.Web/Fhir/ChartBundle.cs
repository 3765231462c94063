using System.Text.Json.Nodes;
using Repose.Content;
using static Repose.Web.Fhir.FhirJson;

namespace Repose.Web.Fhir;

/// <summary>A client's chart as a Bundle of HL7 FHIR R4: a collection whose references all point inside it.</summary>
internal static class ChartBundle
{
    internal static JsonObject Of(FhirChart chart, ContentLibrary content)
    {
        var resources = Resources(chart, content);
        resources.Add(FhirNotes.Provenance(chart, resources));
        return FhirJson.Of(
            ("resourceType", "Bundle"),
            ("type", "collection"),
            ("timestamp", At(chart.Now)),
            (
                "entry",
                Each(resources.Select(one => FhirJson.Of(("fullUrl", $"urn:uuid:{one["id"]}"), ("resource", one))))
            )
        );
    }

    /// <summary>All that is in it, but for where it comes from: that goes by what is taken.</summary>
    internal static List<JsonObject> Resources(FhirChart chart, ContentLibrary content) =>
        [
            FhirPeople.Patient(chart.Client, chart.Practice),
            .. FhirPeople.Practitioners(chart),
            .. FhirCare.Plans(chart),
            .. FhirCare.Appointments(chart),
            .. FhirCare.Procedures(chart),
            .. FhirNights.Observations(chart),
            .. FhirMeasures.Observations(chart, content),
            .. FhirAnswers.Responses(chart),
            .. FhirAnswers.Totals(chart, content),
            .. FhirNotes.Documents(chart),
            .. FhirLetters.Documents(chart, content),
            .. FhirPeople.Consents(chart),
        ];
}
