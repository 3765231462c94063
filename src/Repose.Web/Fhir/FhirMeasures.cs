using System.Text.Json.Nodes;
using Repose.Content;
using Repose.Practice;
using static Repose.Web.Fhir.FhirJson;

namespace Repose.Web.Fhir;

/// <summary>What was measured of the body, and results that the client brought, under codes of ours.</summary>
internal static class FhirMeasures
{
    internal static IEnumerable<JsonObject> Observations(FhirChart chart, ContentLibrary content) =>
        from one in chart.Measurements
        join measure in content.Measures on one.Measure equals measure.Id
        select FhirNights
            .Observation(
                chart,
                $"measurement/{one.Id}",
                one.Side is MeasuredSide.None
                    ? measure.Name
                    : $"{measure.Name}, {(one.Side is MeasuredSide.Left ? "left" : "right")}",
                ($"{Local}measure", measure.Id),
                one.On,
                measure.Group is MeasureGroup.Brought ? "A result that the client brought" : measure.How
            )
            .With("valueQuantity", Quantity(one.Value, measure.Unit, Unit(measure.Unit)));

    /// <summary>The unit of UCUM; null where the words have to do.</summary>
    private static string? Unit(string unit) =>
        unit switch
        {
            "degrees" => "deg",
            "cm" => "cm",
            _ => null,
        };
}
