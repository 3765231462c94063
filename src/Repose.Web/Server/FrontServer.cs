using Microsoft.AspNetCore.HttpOverrides;

namespace Repose.Web.Server;

/// <summary>A server that speaks TLS in front of this one says who asks, and how.</summary>
/// <remarks>
/// Without that everybody would seem to come from one address, and thirty wrong passwords of one stranger would keep out
/// the whole practice. It is believed only from this machine and from the one that is named: who reaches this server
/// directly cannot pretend to be somebody else.
/// </remarks>
internal static class FrontServer
{
    internal static void UseFrontServer(this WebApplication app, ServerOptions options)
    {
        var believed = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        };
        if (options.FrontServer is { } named)
        {
            believed.KnownProxies.Add(named);
        }

        app.UseForwardedHeaders(believed);
    }
}
