using System.Text.Json.Nodes;
using static Repose.Web.Fhir.FhirJson;

namespace Repose.Web.Fhir.Reading;

/// <summary>A resource as an answer, kept by nobody on its way.</summary>
internal sealed class FhirAnswer(JsonObject resource, int status = StatusCodes.Status200OK) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = $"{FhirEndpoint.Type}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        return response.WriteAsync(resource.ToJsonString(), httpContext.RequestAborted);
    }

    /// <summary>A no, as an OperationOutcome.</summary>
    /// <param name="status">The number of HTTP.</param>
    /// <param name="code">A code of HL7's value set of issue types.</param>
    /// <param name="says">What is wrong and what to do, in English.</param>
    internal static FhirAnswer Trouble(int status, string code, string says) =>
        new(
            Of(
                ("resourceType", "OperationOutcome"),
                ("issue", One(Of(("severity", "error"), ("code", code), ("diagnostics", says))))
            ),
            status
        );
}
