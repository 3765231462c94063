namespace Repose.Web.Server;

/// <summary>Tells browsers to load nothing from elsewhere, run no script but ours, and show us in no frame.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; "
        + "base-uri 'none'";

    private const string Permissions = "camera=(), microphone=({0}), geolocation=(), payment=()";

    /// <summary>Lets one page of ours hear, where somebody dictates to their own browser.</summary>
    internal static void MayListen(HttpContext http) =>
        http.Response.Headers["Permissions-Policy"] = Permissions.Replace("{0}", "self", StringComparison.Ordinal);

    internal static void UseSecurityHeaders(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = Policy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
                headers["Permissions-Policy"] = Permissions.Replace("{0}", "", StringComparison.Ordinal);
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                return next(context);
            }
        );
}
