using System.Security.Cryptography;
using System.Text;
using Repose.Pictures;
using Repose.Pictures.Report;
using Repose.Practice;
using Repose.Web.Mine.Taking;

namespace Repose.Web.Mine.Sharing;

/// <summary>The whole report of a course, as a page of its own that needs nothing else, for whoever opened the shared link.</summary>
internal static class SharedReport
{
    /// <summary>The report has its style in itself: this one is let through by its digest, and nothing else is.</summary>
    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Stylesheet.Text)))}'; "
        + "img-src data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

    internal static void MapSharedReport(this IEndpointRouteBuilder app) =>
        app.MapGet("/shared/{token}/report/{course:guid}", Answer).AllowAnonymous().ExcludeFromDescription();

    private static async Task<IResult> Answer(
        string token,
        Guid course,
        HttpContext http,
        ShareKey key,
        CourseReports reports,
        CancellationToken cancel
    )
    {
        ShareKey.Hide(http.Response);
        if (await key.Find(token, cancel) is not { } link)
        {
            return Results.StatusCode(StatusCodes.Status410Gone);
        }

        if (!key.Opens(link))
        {
            return Results.LocalRedirect($"/shared/{token}");
        }

        // The link of a letter shows the letter, and nothing else of the client.
        if (link.LetterId is not null)
        {
            return Results.NotFound();
        }

        var found = (await reports.Of(link.ClientId, cancel)).FirstOrDefault(one =>
            one.Course == new Id<Course>(course)
        );
        if (found?.Report is not { } report)
        {
            return Results.NotFound();
        }

        http.Response.Headers.ContentSecurityPolicy = Policy;
        return Results.Text(await SleepReport.Render(report), "text/html; charset=utf-8", Encoding.UTF8);
    }
}
