using Repose.Web.Api;
using Repose.Web.Public;

namespace Repose.Web.Server;

/// <summary>What is there for programs.</summary>
internal static class Endpoints
{
    internal static void Map(WebApplication app)
    {
        app.MapForSearchEngines();
        app.MapOpenApi("/api/v1/openapi.json").AllowAnonymous();
        app.MapAvailability();
        app.MapBooking();
        app.MapFallback(() => Results.NotFound()).AllowAnonymous();
        app.MapGet("/health", () => Results.Text("ok")).AllowAnonymous();
    }
}
