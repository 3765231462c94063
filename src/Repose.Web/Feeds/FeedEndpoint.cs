using System.Globalization;
using System.Text;

namespace Repose.Web.Feeds;

/// <summary>The address that calendar programs ask again and again.</summary>
internal static class FeedEndpoint
{
    private const int TokenLength = 43;

    internal static void Map(WebApplication app) =>
        app.MapMethods("/calendar/{token}.ics", ["GET", "HEAD"], Answer).AllowAnonymous().ExcludeFromDescription();

    private static async Task<IResult> Answer(string token, HttpContext http, ReadFeed read, CancellationToken cancel)
    {
        var known = http.Request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries);
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        if (token.Length != TokenLength)
        {
            return NotThere(new ReadFeed.NotThere());
        }

        // A tag comes back with W/ in front where a proxy has packed the answer; it is the same calendar.
        var outcome = await read.Run(
            new(token, [.. known.Select(tag => tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag)]),
            cancel
        );
        return outcome.Match(feed => Found(feed, http.Response), NotThere);
    }

    private static IResult Found(ReadFeed.Feed feed, HttpResponse response)
    {
        // Kept by the program itself, asked about each time. When it changed is told, but not asked: an appointment that
        // moved to another therapist leaves no later time behind, only the tag knows.
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.LastModified = feed.ChangedAt.ToDateTimeOffset().ToString("R", CultureInfo.InvariantCulture);
        if (feed.Tag.Length > 0)
        {
            response.Headers.ETag = feed.Tag;
        }

        return feed.Text is null
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Text(feed.Text, "text/calendar; charset=utf-8", Encoding.UTF8);
    }

    private static IResult NotThere(Practice.Refusal refusal) =>
        Results.Text(refusal.Message, "text/plain", Encoding.UTF8, StatusCodes.Status404NotFound);
}
