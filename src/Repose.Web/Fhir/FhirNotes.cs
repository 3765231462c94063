using System.Text;
using System.Text.Json.Nodes;
using Repose.Practice;
using Repose.Web.Notes;
using static Repose.Web.Fhir.FhirJson;

namespace Repose.Web.Fhir;

/// <summary>Signed notes as documents, each amendment replacing the version before; and where all of it comes from.</summary>
internal static class FhirNotes
{
    internal static IEnumerable<JsonObject> Documents(FhirChart chart)
    {
        var versions = chart.Notes.ToDictionary(one => (one.AppointmentId, one.Version));
        return chart.Notes.Select(note =>
        {
            var before = versions.GetValueOrDefault((note.AppointmentId, note.Version - 1));
            var isAmended = versions.ContainsKey((note.AppointmentId, note.Version + 1));
            return Of(
                ("resourceType", "DocumentReference"),
                ("id", note.Id.ToString()),
                ("status", isAmended ? "superseded" : "current"),
                ("docStatus", note.Version > 1 ? "amended" : "final"),
                ("type", Concept("SOAP note of a massage session")),
                ("subject", To(chart.Client.Id.Value)),
                ("date", At(note.SignedAt!.Value)),
                ("author", One(Named(note.SignedBy))),
                ("relatesTo", before is null ? null : One(Of(("code", "replaces"), ("target", To(before.Id.Value))))),
                ("description", note.Reason.Length > 0 ? $"Amended because: {note.Reason}" : null),
                ("content", One(Of(("attachment", Attachment(note))))),
                ("context", Of(("related", One(To(note.AppointmentId.Value)))))
            );
        });
    }

    /// <summary>Who put the bundle together, and when.</summary>
    internal static JsonObject Provenance(FhirChart chart, IEnumerable<JsonObject> of) =>
        Of(
            ("resourceType", "Provenance"),
            ("id", IdOf($"provenance/{chart.Client.Id}").ToString()),
            ("target", Each(of.Select(one => To(Guid.Parse(one["id"]!.GetValue<string>()))))),
            ("recorded", At(chart.Now)),
            (
                "agent",
                One(
                    Of(
                        (
                            "type",
                            Concept(
                                "assembler",
                                ("http://terminology.hl7.org/CodeSystem/provenance-participant-type", "assembler")
                            )
                        ),
                        ("who", Named($"{chart.Practice.Name}, with Repose"))
                    )
                )
            )
        );

    private static JsonObject Attachment(SessionNote note)
    {
        var text = string.Join(
            "\n\n",
            NoteText
                .Parts.Where(part => note.Text[part].Length > 0)
                .Select(part => $"{PartWords.Of(part)}\n{note.Text[part]}")
        );
        return Of(
            ("contentType", "text/plain; charset=utf-8"),
            ("language", "en"),
            ("data", Convert.ToBase64String(Encoding.UTF8.GetBytes(text))),
            ("creation", At(note.SignedAt!.Value))
        );
    }
}
