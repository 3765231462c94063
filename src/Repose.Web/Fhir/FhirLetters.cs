using System.Text;
using System.Text.Json.Nodes;
using Repose.Content;
using static Repose.Web.Fhir.FhirJson;

namespace Repose.Web.Fhir;

/// <summary>Finished letters to doctors as documents, with the text as it went.</summary>
internal static class FhirLetters
{
    internal static IEnumerable<JsonObject> Documents(FhirChart chart, ContentLibrary content) =>
        chart.Letters.Select(letter =>
            Of(
                ("resourceType", "DocumentReference"),
                ("id", letter.Id.ToString()),
                ("status", "current"),
                ("docStatus", "final"),
                ("type", Concept(content.Letters.Kind(letter.Kind)?.Title ?? letter.Kind)),
                ("subject", To(chart.Client.Id.Value)),
                ("date", At(letter.FinishedAt!.Value)),
                ("author", One(Named(letter.FinishedBy))),
                (
                    "content",
                    One(
                        Of(
                            (
                                "attachment",
                                Of(
                                    ("contentType", "text/plain; charset=utf-8"),
                                    ("language", letter.Language),
                                    ("data", Convert.ToBase64String(Encoding.UTF8.GetBytes(letter.Text))),
                                    ("creation", At(letter.FinishedAt!.Value))
                                )
                            )
                        )
                    )
                )
            )
        );
}
