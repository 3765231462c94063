using System.Text.Json.Nodes;
using Repose.Practice;
using static Repose.Web.Fhir.FhirJson;

namespace Repose.Web.Fhir;

/// <summary>Who the client is, who treats, and what the client agreed to.</summary>
internal static class FhirPeople
{
    internal static JsonObject Patient(Client client, MassagePractice practice)
    {
        var telecom = new JsonArray();
        if (client.Phone.Length > 0)
        {
            telecom.Add(Of(("system", "phone"), ("value", client.Phone)));
        }

        if (client.Email.Length > 0)
        {
            telecom.Add(Of(("system", "email"), ("value", client.Email)));
        }

        return Of(
            ("resourceType", "Patient"),
            ("id", client.Id.ToString()),
            ("name", One(Of(("text", client.Name)))),
            ("telecom", telecom),
            (
                "communication",
                client.Language.Length > 0
                    ? One(Of(("language", Concept(client.Language, ("urn:ietf:bcp:47", client.Language)))))
                    : null
            ),
            ("managingOrganization", Named(practice.Name))
        );
    }

    /// <summary>Those with whom the client has had a visit.</summary>
    internal static IEnumerable<JsonObject> Practitioners(FhirChart chart) =>
        chart
            .Therapists.Where(one => chart.Visits.Any(visit => visit.TherapistId == one.Id))
            .Select(one =>
                Of(
                    ("resourceType", "Practitioner"),
                    ("id", one.Id.ToString()),
                    ("name", One(Of(("text", one.Name)))),
                    (
                        "qualification",
                        one.Qualifications.Length > 0 ? One(Of(("code", Concept(one.Qualifications)))) : null
                    )
                )
            );

    internal static IEnumerable<JsonObject> Consents(FhirChart chart) =>
        chart.Consents.Select(one =>
            Of(
                ("resourceType", "Consent"),
                ("id", one.Id.ToString()),
                (
                    "status",
                    chart.Consents.Any(other =>
                        other.Consent.Equals(one.Consent, StringComparison.Ordinal) && other.Number > one.Number
                    )
                        ? "inactive"
                        : "active"
                ),
                (
                    "scope",
                    Concept("Privacy", ("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"))
                ),
                ("category", One(Concept(one.Consent, ($"{Local}consent", one.Consent)))),
                ("patient", To(chart.Client.Id.Value)),
                ("dateTime", At(one.At)),
                ("policyRule", Concept($"{one.Consent}, version {one.Version}")),
                ("provision", Of(("type", one.IsGiven ? "permit" : "deny")))
            )
        );
}
