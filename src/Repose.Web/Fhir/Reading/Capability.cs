using System.Text.Json.Nodes;
using NodaTime;
using Repose.Web.Fhir.Tokens;
using static Repose.Web.Fhir.FhirJson;

namespace Repose.Web.Fhir.Reading;

/// <summary>What the endpoint can do, for programs to read beforehand. It says nothing about anybody.</summary>
internal static class Capability
{
    private static readonly LocalDate Written = new(2026, 11, 27);

    internal static JsonObject Of(Uri root) =>
        FhirJson.Of(
            ("resourceType", "CapabilityStatement"),
            ("status", "active"),
            ("date", On(Written)),
            ("kind", "instance"),
            ("software", FhirJson.Of(("name", "Repose"))),
            (
                "implementation",
                FhirJson.Of(
                    ("description", "Charts of a massage practice, to be read by systems that have a token of it"),
                    ("url", root.ToString())
                )
            ),
            ("fhirVersion", "4.0.1"),
            ("format", new JsonArray("json")),
            ("rest", One(Rest()))
        );

    private static JsonObject Rest() =>
        FhirJson.Of(
            ("mode", "server"),
            (
                "documentation",
                "Read only. Every request but this one shows a token of the practice as a bearer token. Only clients who agreed to it are there."
            ),
            (
                "security",
                FhirJson.Of(
                    ("cors", JsonValue.Create(false)),
                    ("description", "Authorization: Bearer …, with scopes such as system/Patient.rs")
                )
            ),
            ("resource", Each(FhirScopes.Types.Select(one => Resource(one.Type))))
        );

    private static JsonObject Resource(string type)
    {
        var isPatient = type is FhirApi.Patient;
        return FhirJson.Of(
            ("type", type),
            ("interaction", isPatient ? Each([Does("read"), Does("search-type")]) : One(Does("search-type"))),
            (
                "searchParam",
                Each(
                    FhirApi
                        .ParametersOf(type)
                        .Where(name => name is not "subject")
                        .Select(name =>
                            FhirJson.Of(("name", name), ("type", name is "patient" ? "reference" : "token"))
                        )
                )
            ),
            (
                "operation",
                isPatient
                    ? One(
                        FhirJson.Of(
                            ("name", "everything"),
                            ("definition", "http://hl7.org/fhir/OperationDefinition/Patient-everything")
                        )
                    )
                    : null
            )
        );
    }

    private static JsonObject Does(string code) => FhirJson.Of(("code", code));
}
