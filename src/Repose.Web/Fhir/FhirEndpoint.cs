using System.Text;
using Repose.Content;
using Repose.Web.Access;
using Repose.Web.Desk;

namespace Repose.Web.Fhir;

/// <summary>The chart of a client as a file, for those who treat. Taking it is a look, and is written down as one.</summary>
internal static class FhirEndpoint
{
    internal const string Type = "application/fhir+json";

    internal static void MapFhir(this IEndpointRouteBuilder app) =>
        app.MapGet("/desk/clients/{client:guid}/chart.json", Download)
            .RequireAuthorization(Policies.Care)
            .ExcludeFromDescription();

    private static async Task<IResult> Download(
        Guid client,
        HttpContext http,
        OpenChart open,
        ReadFhirChart read,
        ContentLibrary content,
        CancellationToken cancel
    )
    {
        var opened = await open.Run(new(client), "fhir", cancel);
        if (opened.Value is not { } found)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        var bundle = ChartBundle.Of(await read.Run(found, cancel), content);
        return Results.File(Encoding.UTF8.GetBytes(bundle.ToJsonString()), Type, $"chart-{client}.json");
    }
}
