using System.Globalization;
using System.Text.Json.Nodes;
using Repose.Content;
using static Repose.Web.Fhir.FhirJson;

namespace Repose.Web.Fhir;

/// <summary>What was answered to questionnaires, and the totals that follow from it.</summary>
internal static class FhirAnswers
{
    /// <summary>The T-score of PROMIS Sleep Disturbance: the one total that has a code of LOINC.</summary>
    private const string PromisSleepDisturbance = "77860-5";

    internal static IEnumerable<JsonObject> Responses(FhirChart chart) =>
        chart.Forms.Select(form =>
            Of(
                ("resourceType", "QuestionnaireResponse"),
                ("id", form.Id.ToString()),
                (
                    "questionnaire",
                    $"{Local}instrument:{form.Instrument}|{form.InstrumentVersion.ToString(CultureInfo.InvariantCulture)}"
                ),
                ("status", form.IsFinished ? "completed" : "in-progress"),
                ("subject", To(chart.Client.Id.Value)),
                ("authored", At(form.WrittenAt)),
                (
                    "item",
                    Each(
                        form.Points()
                            .Select((points, place) => (points, Number: place + 1))
                            .Where(one => one.points is not null)
                            .Select(one =>
                                Of(
                                    ("linkId", one.Number.ToString(CultureInfo.InvariantCulture)),
                                    ("answer", One(Of(("valueInteger", JsonValue.Create(one.points!.Value)))))
                                )
                            )
                    )
                )
            )
        );

    internal static IEnumerable<JsonObject> Totals(FhirChart chart, ContentLibrary content) =>
        chart
            .Forms.Where(form => form is { IsFinished: true, Total: not null })
            .Select(form =>
                FhirNights
                    .Observation(
                        chart,
                        $"total/{form.Id}",
                        $"Total of {content.Instrument(form.Instrument)?.Name ?? form.Instrument}",
                        form.Instrument is "promis-sd"
                            ? (Loinc, PromisSleepDisturbance)
                            : ($"{Local}instrument", form.Instrument),
                        form.Date,
                        form.IsByStaff ? "On paper" : "Answered by the client"
                    )
                    .With("valueQuantity", Quantity(form.Total!.Value, "points", "{score}"))
                    .With("derivedFrom", One(To(form.Id.Value)))
            );
}
