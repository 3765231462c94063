using Microsoft.AspNetCore.Http.Features;
using NodaTime;
using NodaTime.Text;
using Repose.Web.Access;
using Repose.Web.Site;

namespace Repose.Web.Mine.Taking;

/// <summary>Hands a client everything about them.</summary>
internal static class DownloadEndpoint
{
    internal static void MapDownload(this IEndpointRouteBuilder app) =>
        app.MapGet("/me/mine/download", Answer).RequireAuthorization(Policies.Client).ExcludeFromDescription();

    private static async Task Answer(
        HttpContext http,
        TakeAll take,
        CurrentPractice current,
        IClock clock,
        CancellationToken cancel
    )
    {
        var today = LocalDatePattern.Iso.Format(clock.GetCurrentInstant().InZone(await current.Zone()).Date);
        http.Response.ContentType = "application/zip";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"my-data-{today}.zip\"";
        http.Response.Headers.CacheControl = "no-store";
        // The last bytes of each file in a zip are written without waiting aside, by the framework. All else waits aside.
        http.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        await take.Run(new(http.Response.Body), cancel);
    }
}
