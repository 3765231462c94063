using Microsoft.AspNetCore.Http.HttpResults;

namespace Repose.Web.Mine.Reminding;

/// <summary>The address in the head and the text of a reminder.</summary>
/// <remarks>
/// A mail program posts to it when its reader presses "unsubscribe" (RFC 8058): no cookie, no page, done. Who opens it in a
/// browser gets a page that posts by itself, or by its one button where there is no script: programs that look at every
/// link of a message, for viruses, only read the page, and stop nothing.
/// </remarks>
internal static class StopEndpoint
{
    private const string Address = "/reminders/stop/{token}";

    internal static void MapStopReminders(this IEndpointRouteBuilder app)
    {
        app.MapGet(
                Address,
                (string token, HttpContext http, StopLink link) =>
                    (IResult)Page(http, link.Read(token) is not null, isDone: false)
            )
            .AllowAnonymous()
            .ExcludeFromDescription();
        app.MapPost(Address, Stop).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> Stop(
        string token,
        HttpContext http,
        StopReminders stop,
        CancellationToken cancel
    )
    {
        var outcome = await stop.Run(new(token), cancel);
        return Page(http, outcome.Succeeded, isDone: outcome is { Succeeded: true, Value: true });
    }

    private static RazorComponentResult<StopPage> Page(HttpContext http, bool works, bool isDone)
    {
        var headers = http.Response.Headers;
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        headers.CacheControl = "no-store";
        return new RazorComponentResult<StopPage>(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(StopPage.Works)] = works,
                [nameof(StopPage.IsDone)] = isDone,
            }
        )
        {
            StatusCode = works ? StatusCodes.Status200OK : StatusCodes.Status410Gone,
        };
    }
}
