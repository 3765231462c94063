using Repose.Web.Demo;

namespace Repose.Web.Server;

/// <summary>What is there for programs.</summary>
internal static class Endpoints
{
    internal static void Map(WebApplication app)
    {
        app.MapOpenApi("/api/v1/openapi.json").AllowAnonymous();
        app.MapDemo();
        app.MapFallback(() => Results.NotFound()).AllowAnonymous();
        app.MapGet("/health", () => Results.Text("ok")).AllowAnonymous();
    }
}
