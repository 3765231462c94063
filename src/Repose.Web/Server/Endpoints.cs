using Repose.Web.Access.Parts;
using Repose.Web.Access.Passkeys;

namespace Repose.Web.Server;

/// <summary>What is there for programs.</summary>
internal static class Endpoints
{
    internal static void Map(WebApplication app)
    {
        app.MapOpenApi("/api/v1/openapi.json").AllowAnonymous();
        app.MapSignOut();
        app.MapPasskeys();
        app.MapPasskeySignIn();
        app.MapFallback(() => Results.NotFound()).AllowAnonymous();
        app.MapGet("/health", () => Results.Text("ok")).AllowAnonymous();
    }
}
